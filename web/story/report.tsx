import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { BriefArticle } from '../../src/model/brief.ts';
import { useAddress } from './address.ts';
import { descent } from './conspectus.tsx';
import { Heading } from './heading.tsx';
import { usePrinting } from './printing.ts';
import { ReportText, targetId } from './report-text.tsx';
import { whereAndWhen } from './source-words.tsx';
import { reportAnchor, useStory } from './story-view.ts';

const address = (url: string | undefined): string | undefined => (url && /^https?:\/\//i.test(url) ? url : undefined);

function About({ article }: { article: BriefArticle }) {
  const view = useStory();
  const url = address(article.url);
  const from = descent(view, article);
  return (
    <div class="about">
      <p>
        {[whereAndWhen(article), from].filter(Boolean).join(' · ')}
        {url !== undefined && (
          <>
            {' · '}
            <a href={url} rel="noopener noreferrer external">
              {url.replace(/^https?:\/\/(www\.)?/i, '').replace(/[/?#].*$/, '')}
            </a>
          </>
        )}
        {article.path !== undefined && (
          <>
            {' · '}
            <span class="path">{article.path}</span>
          </>
        )}
      </p>
      {article.credits.map((credit, index) => (
        <p key={index} class="credit">
          credits <b>{credit.name}</b>: <q dir="auto">{credit.exact}</q>
        </p>
      ))}
    </div>
  );
}

function LeftOut({ article }: { article: BriefArticle }) {
  if (article.removed.length === 0) return null;
  return (
    <details class="left-out" open={usePrinting()}>
      <summary>Left out as not part of the report ({article.removed.length})</summary>
      <ul>
        {article.removed.slice(0, 100).map((removal, index) => (
          <li key={index}>
            <span dir="auto">{removal.text}</span> <span class="count">{removal.rule.replaceAll('-', ' ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One report, folded until asked for; words that the address names are marked and brought into view. */
export function Report({ article, unfolded }: { article: BriefArticle; unfolded: boolean }) {
  const view = useStory();
  const route = useAddress();
  const printing = usePrinting();
  const [open, setOpen] = useState(unfolded);
  const wanted = `s${(route.story ?? -1) + 1}` === view.anchor && route.siglum === article.siglum;
  const target =
    wanted && route.start !== undefined && route.end !== undefined ? { start: route.start, end: route.end } : undefined;
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted, route.visit]);
  const laidOpen = open || printing || wanted;
  const id = reportAnchor(view, article.siglum);
  useLayoutEffect(() => {
    if (!wanted) return;
    const place = document.getElementById(target ? targetId : id);
    if (!place) return;
    if (target) place.focus({ preventScroll: true });
    place.scrollIntoView({ block: target ? 'center' : 'start' });
  }, [wanted, route.visit, target?.start, laidOpen]);
  return (
    <article class="report" id={id} aria-labelledby={`${id}-title`}>
      <div class="report-head">
        <span class="siglum large" aria-hidden="true">
          {article.siglum}
        </span>
        <Heading below={2} id={`${id}-title`}>
          <span class="hidden">Report {article.siglum}: </span>
          <bdi lang={article.language}>{article.title || article.path || article.id}</bdi>
        </Heading>
        {target && (
          <button type="button" class="back" onClick={() => history.back()}>
            ← back to where you were
          </button>
        )}
      </div>
      <About article={article} />
      <details
        class="fold"
        open={laidOpen}
        onToggle={(event) => {
          if (!printing) setOpen(event.currentTarget.open);
        }}
      >
        <summary>The text{article.reused.length > 0 ? ', with reused passages marked' : ''}</summary>
        {laidOpen && <ReportText article={article} target={target} />}
        <LeftOut article={article} />
      </details>
    </article>
  );
}
