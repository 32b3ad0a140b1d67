import type { BriefArticle, BriefCite } from '../../src/model/brief.ts';
import { dateInWords } from '../../src/model/brief-words.ts';
import { citeHref, reportAnchor, useStory } from './story-view.ts';

const AROUND = 110;
const MOST = 420;

/** The words before a place, cut at a word and at the paragraph. */
function before(text: string, at: number): string {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (at - line <= AROUND) return text.slice(line, at);
  const piece = text.slice(at - AROUND, at);
  return `…${piece.slice(piece.indexOf(' ') + 1)}`;
}

function after(text: string, at: number): string {
  const line = text.indexOf('\n', at);
  const end = Math.min(line < 0 ? text.length : line, at + AROUND);
  const piece = text.slice(at, end);
  return piece.length === AROUND ? `${piece.slice(0, Math.max(0, piece.lastIndexOf(' ')))}…` : piece;
}

const shortened = (words: string): string =>
  words.length <= MOST ? words : `${words.slice(0, MOST / 2)} … ${words.slice(-MOST / 2)}`;

/** What a siglum shows: which report it is and the cited words as they stand there. */
export function SourceWords({ article, cites }: { article: BriefArticle; cites: readonly BriefCite[] }) {
  const view = useStory();
  const first = cites[0];
  return (
    <>
      <p class="note-head">
        <b class="siglum">{article.siglum}</b> <bdi>{article.title || article.path || article.id}</bdi>
      </p>
      <p class="note-where">{whereAndWhen(article)}</p>
      {cites.slice(0, 4).map((cite) => (
        <blockquote key={cite.start} lang={article.language} dir="auto">
          <span class="around">{before(article.text, cite.start)}</span>
          <mark>{shortened(cite.exact)}</mark>
          <span class="around">{after(article.text, cite.end)}</span>
        </blockquote>
      ))}
      {cites.length > 4 && <p class="note-where">and {cites.length - 4} more places</p>}
      <p class="note-go">
        <a
          tabIndex={-1}
          href={first ? citeHref(view, article.siglum, first) : `#${reportAnchor(view, article.siglum)}`}
        >
          Read it in the report
        </a>
      </p>
    </>
  );
}

/** "Al Jazeera English · 22 February 2022 (inferred)". */
export function whereAndWhen(article: BriefArticle): string {
  const { published } = article;
  const sure = published && published.certainty !== 'stated' ? ` (${published.certainty})` : '';
  const when = published ? `${dateInWords(published.value)}${sure}` : 'undated';
  return [article.outlet, article.author, when].filter((part) => part !== undefined && part !== '').join(' · ');
}
