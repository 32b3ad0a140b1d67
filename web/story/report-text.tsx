import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { BriefArticle } from '../../src/model/brief.ts';
import { answering, type Block, blocksOf, type Piece } from './passages.ts';
import { citeHref, reportAnchor, useStory } from './story-view.ts';

function Words({ text, piece, id }: { text: string; piece: Piece; id: string | undefined }) {
  const words = text.slice(piece.start, piece.end);
  const kind = piece.narration.length > 0 ? 'narration' : piece.speech.length > 0 ? 'speech' : undefined;
  const shared = kind ? <span class={`reused ${kind}`}>{words}</span> : words;
  if (!piece.target) return <>{shared}</>;
  return (
    <mark class="target" id={id} tabIndex={id ? -1 : undefined}>
      {shared}
    </mark>
  );
}

/** In the margin of a paragraph: with which reports its words are shared, narration and speech apart. */
function Shared({ article, block }: { article: BriefArticle; block: Block }) {
  const view = useStory();
  const link = (siglum: string) => {
    const other = view.bySiglum.get(siglum);
    const passage = other && answering(article, other, block);
    return (
      <Fragment key={siglum}>
        <a
          class="siglum"
          href={passage ? citeHref(view, siglum, passage) : `#${reportAnchor(view, siglum)}`}
          aria-label={`${siglum}: the same words in report ${siglum}`}
        >
          {siglum}
        </a>{' '}
      </Fragment>
    );
  };
  if (block.narration.length + block.speech.length === 0) return null;
  const speech = block.speech.filter((siglum) => !block.narration.includes(siglum));
  return (
    <p class="shared">
      {block.narration.length > 0 && (
        <span class="shared-narration">
          {block.narration.slice(0, 12).map(link)}
          <span class="count">same narration</span>
        </span>
      )}
      {speech.length > 0 && (
        <span class="shared-speech">
          {speech.slice(0, 12).map(link)}
          <span class="count">same speech</span>
        </span>
      )}
    </p>
  );
}

export const targetId = 'target';

/** The text of a report, unaltered, with its reused passages marked. */
export function ReportText({
  article,
  target,
}: {
  article: BriefArticle;
  target: { readonly start: number; readonly end: number } | undefined;
}) {
  const blocks = useMemo(() => blocksOf(article, target), [article, target?.start, target?.end]);
  const first = blocks.flatMap((block) => block.pieces).find((piece) => piece.target);
  return (
    <div class="report-text" lang={article.language}>
      {blocks.map((block) => (
        <div class={`block ${block.role}`} key={block.start}>
          <p dir="auto">
            {block.pieces.map((piece) => (
              <Words key={piece.start} text={article.text} piece={piece} id={piece === first ? targetId : undefined} />
            ))}
          </p>
          <Shared article={article} block={block} />
        </div>
      ))}
    </div>
  );
}
