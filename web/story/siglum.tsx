import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { BriefCite } from '../../src/model/brief.ts';
import { useNote } from './note.tsx';
import { usePrinting } from './printing.ts';
import { SourceWords } from './source-words.tsx';
import { citeHref, reportAnchor, useStory } from './story-view.ts';

/** A report's short name. With the words it is cited for, it shows them on hover or focus and leads to them. */
export function Siglum({ siglum, cites = [] }: { siglum: string; cites?: readonly BriefCite[] }) {
  const view = useStory();
  const article = view.bySiglum.get(siglum);
  const note = useNote(article ? () => <SourceWords article={article} cites={cites} /> : undefined);
  if (!article) return <span class="siglum">{siglum}</span>;
  const first = cites[0];
  const name = article.outlet ?? article.title;
  return (
    <a
      class="siglum"
      href={first ? citeHref(view, siglum, first) : `#${reportAnchor(view, siglum)}`}
      aria-label={`${siglum}: ${first ? 'source words in' : 'go to'} ${name}`}
      {...note}
    >
      {siglum}
    </a>
  );
}

const MOST = 14;

/** The sigla of all reports that are cited, each once, in the order of the reports. */
export function Sigla({ cites }: { cites: readonly BriefCite[] }) {
  const view = useStory();
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  const groups = new Map<string, BriefCite[]>();
  for (const cite of cites) {
    const siglum = view.byId.get(cite.article)?.siglum;
    if (siglum === undefined) continue;
    const group = groups.get(siglum);
    if (group) group.push(cite);
    else groups.set(siglum, [cite]);
  }
  const order = [...groups].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  const shown = open || printing || order.length <= MOST + 4 ? order : order.slice(0, MOST);
  const rest = order.length - shown.length;
  return (
    <span class="sigla">
      {shown.map(([siglum, group]) => (
        <Fragment key={siglum}>
          <Siglum siglum={siglum} cites={group} />{' '}
        </Fragment>
      ))}
      {rest > 0 && (
        <button
          type="button"
          class="more-sigla"
          aria-label={`+${rest}: show all reports`}
          onClick={() => setOpen(true)}
        >
          +{rest}
        </button>
      )}
    </span>
  );
}
