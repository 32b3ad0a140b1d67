import type { DiffRun } from '../../model/collation.ts';
import type { Witness } from '../../model/story.ts';
import { tokenAt } from '../../text/comparison/statements.ts';
import type { Wording } from './wording.ts';

/** Between two pieces of one utterance the reporter speaks. */
export const GAP = ' … ';

/** The wording as a reader sees it: its pieces with a sign where the reporter's words stood. */
export function textOf(wording: Wording, witnesses: readonly Witness[]): string {
  const { text } = witnesses[wording.witness]!.article;
  let out = '';
  wording.pieces.forEach((piece, k) => {
    const before = wording.pieces[k - 1];
    if (before) out += joint(text, before.end, piece.start);
    out += text.slice(piece.start, piece.end);
  });
  return out;
}

/** What stands between two pieces: the text itself where it is only marks, else an omission. */
function joint(text: string, from: number, to: number): string {
  const between = text.slice(from, to);
  return between.length <= 4 && !/[\p{L}\p{N}\n]/u.test(between) ? between : GAP;
}

/**
 * A variant's words beside the base's. The texts of all runs but the `missing` ones, one behind the other, are the
 * variant's text; `missing` runs hold words of the base where the variant has nothing instead.
 */
export function runsOf(variant: Wording, base: Wording, partner: Int32Array, witnesses: readonly Witness[]): DiffRun[] {
  const runs: { text: string; mark: DiffRun['mark'] }[] = [];
  const own = witnesses[variant.witness]!;
  const add = (text: string, mark: DiffRun['mark']): void => {
    if (text === '') return;
    const last = runs[runs.length - 1];
    if (last && last.mark === mark) last.text += text;
    else runs.push({ text, mark });
  };
  const slots = textSlots(variant, own);
  let next = 0;
  const omitted = (until: number): string => baseText(base, witnesses, next, until);
  variant.words.forEach((word, i) => {
    const j = partner[i]!;
    let mark: DiffRun['mark'];
    if (j >= 0) {
      if (j > next && !hasGain(partner, i)) add(`${omitted(j)} `, 'missing');
      next = j + 1;
      mark = base.words[j]!.fold === word.fold ? 'same' : 'changed';
    } else {
      mark = gapBefore(partner, i, next, base.words.length) ? 'changed' : 'added';
    }
    add(slots[i]!, mark);
  });
  if (next < base.words.length && !hasGain(partner, variant.words.length))
    add(` ${omitted(base.words.length)}`, 'missing');
  return runs;
}

/** Whether unmatched words of the variant stand right before word `i`: then they stand for what is missing there. */
const hasGain = (partner: Int32Array, i: number): boolean => i > 0 && partner[i - 1]! < 0;

/** Whether the base has words between the pair before `i` and the pair behind it. */
function gapBefore(partner: Int32Array, i: number, next: number, size: number): boolean {
  let until = size;
  for (let k = i; k < partner.length; k++) {
    if (partner[k]! >= 0) {
      until = partner[k]!;
      break;
    }
  }
  return until > next;
}

/** The variant's text cut into as many parts as it has words, each with the marks behind it. */
function textSlots(wording: Wording, { article, reading }: Witness): string[] {
  const slots: string[] = [];
  wording.pieces.forEach((piece, p) => {
    const following = wording.pieces[p + 1];
    piece.tokens.forEach((token, k) => {
      const start = k === 0 ? piece.start : reading.tokens.start[token]!;
      const next = piece.tokens[k + 1];
      let part = article.text.slice(start, next === undefined ? piece.end : reading.tokens.start[next]!);
      if (next === undefined && following) part += joint(article.text, piece.end, following.start);
      slots.push(part);
    });
  });
  return slots;
}

/** Words `from` … `until` of the base, as they stand there. */
function baseText(base: Wording, witnesses: readonly Witness[], from: number, until: number): string {
  if (from >= until) return '';
  const { article, reading } = witnesses[base.witness]!;
  const parts: string[] = [];
  let start = -1;
  let end = -1;
  for (let j = from; j < until; j++) {
    const token = base.words[j]!.token;
    const s = reading.tokens.start[token]!;
    if (start >= 0 && tokenAt(reading.tokens.start, reading.tokens.length, end) !== token && s - end > 4) {
      parts.push(article.text.slice(start, end));
      start = -1;
    }
    if (start < 0) start = s;
    end = reading.tokens.end[token]!;
  }
  if (start >= 0) parts.push(article.text.slice(start, end));
  return parts.join(GAP);
}
