import type { BriefArticle } from '../../src/model/brief.ts';

type Reused = BriefArticle['reused'][number];

/** A stretch of a report's text with one set of properties: which reports have it too, whether it is asked for. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly narration: readonly string[];
  readonly speech: readonly string[];
  readonly target: boolean;
}

export interface Block {
  readonly role: string;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  /** The sigla of the reports that share something of this block. */
  readonly narration: readonly string[];
  readonly speech: readonly string[];
}

interface Target {
  readonly start: number;
  readonly end: number;
}

const overlaps = (a: Target, b: Target): boolean => a.start < b.end && b.start < a.end;

const sigla = (passages: readonly Reused[], speech: boolean): string[] =>
  [...new Set(passages.filter((one) => one.speech === speech).map((one) => one.with))].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );

/** Cuts a report's text into its blocks, and these wherever a reused passage or the target begins or ends. */
export function blocksOf(article: BriefArticle, target: Target | undefined): Block[] {
  const frame =
    article.blocks.length > 0
      ? article.blocks
      : [...article.text.matchAll(/[^\n]+/g)].map((line) => ({
          start: line.index,
          end: line.index + line[0].length,
          role: 'paragraph',
        }));
  return frame.map((block) => {
    const within = article.reused.filter((one) => overlaps(one, block));
    const cuts = new Set([block.start, block.end]);
    for (const span of target ? [...within, target] : within) {
      if (span.start > block.start && span.start < block.end) cuts.add(span.start);
      if (span.end > block.start && span.end < block.end) cuts.add(span.end);
    }
    const places = [...cuts].sort((a, b) => a - b);
    const pieces = places.slice(0, -1).map((start, index): Piece => {
      const end = places[index + 1] ?? block.end;
      const here = within.filter((one) => overlaps(one, { start, end }));
      return {
        start,
        end,
        narration: sigla(here, false),
        speech: sigla(here, true),
        target: target !== undefined && overlaps(target, { start, end }),
      };
    });
    const { start, end, role } = block;
    return { role, start, end, pieces, narration: sigla(within, false), speech: sigla(within, true) };
  });
}

/** The passage of the other report that answers to one of this: the same words, else the one of the same rank. */
export function answering(article: BriefArticle, other: BriefArticle, block: Target): Target | undefined {
  const mine = article.reused.filter((one) => one.with === other.siglum);
  const theirs = other.reused.filter((one) => one.with === article.siglum);
  const at = mine.findIndex((one) => overlaps(one, block));
  const passage = mine[at];
  if (!passage) return undefined;
  const words = article.text.slice(passage.start, passage.end);
  return (
    theirs.find((one) => other.text.slice(one.start, one.end) === words) ?? theirs[Math.min(at, theirs.length - 1)]
  );
}
