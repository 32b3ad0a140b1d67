import type { TokenRange } from '../scene.ts';
import type { Features } from '../syntax/scores.ts';
import { isFiniteTag, Tag } from '../syntax/tags.ts';
import { pathBetween, type View } from './view.ts';

/** What a boundary is sought for. */
export const Role = { source: 0, content: 1, second: 2 } as const;

/** A cue and what is known around it already. */
export interface Frame {
  readonly cue: TokenRange;
  /** The cue's head word. */
  readonly top: number;
  readonly source: TokenRange | undefined;
  /** The first piece of the content, while the second is sought. */
  readonly first: TokenRange | undefined;
}

/** In place of a word that is not there. */
export const NONE = 0x7f4a7c15;
export const bucket = (d: number): number => (d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : d < 20 ? 7 : d < 40 ? 8 : 9);

/** Features of "there is none": what the cue alone tells. */
export function noneFeatures(view: View, frame: Frame, role: number, out: Features): void {
  const { top, cue, source, first } = frame;
  const { fold, tags, fine, subject, clause } = view;
  const base = 400 + role * 200;
  out.add(base, 1);
  out.add(base + 1, fold[top]!);
  out.add(base + 2, tags[top]!, view.relations[top]!);
  out.add(base + 3, tags[top]!, subject[top]! >= 0 ? 1 : 0, clause[top]! >= 0 ? 1 : 0);
  out.add(base + 4, fine[top]!, subject[top]! >= 0 ? 1 : 0);
  out.add(base + 5, fold[cue.from]!);
  out.add(base + 6, cue.from > 0 ? fold[cue.from - 1]! : NONE, tags[top]!);
  out.add(base + 7, source === undefined ? 2 : source.from < cue.from ? 0 : 1, tags[top]!);
  const next = source !== undefined && source.from >= cue.to ? source.to : cue.to;
  if (first !== undefined) {
    const after = Math.max(next, first.to);
    out.add(base + 8, first.from < cue.from ? 0 : 1, after < view.length ? tags[after]! : 40);
    out.add(
      base + 9,
      quoteAhead(view, after),
      first.from < cue.from ? 0 : 1,
      view.scene.quotationOf[first.from]! >= 0 ? 1 : 0,
    );
    out.add(
      base + 10,
      first.to === cue.from || first.to === source?.from ? 1 : 0,
      after < view.length ? tags[after]! : 40,
    );
  }
}

/** How a quotation follows soon: 0 not, 1 within the sentence, 2 at the beginning of the next one of the paragraph. */
function quoteAhead(view: View, from: number): number {
  const { scene } = view;
  if (from >= view.length) return 0;
  const sentence = scene.sentenceOf[from]!;
  const { endToken, paragraph } = scene.sentences[sentence]!;
  for (let i = from; i < endToken; i++) if (scene.quotationOf[i]! >= 0) return i === from ? 3 : 1;
  const next = scene.sentences[sentence + 1];
  return next !== undefined && next.paragraph === paragraph && scene.quotationOf[next.firstToken]! >= 0 ? 2 : 0;
}

/** Features of a span from token `s` to token `e`, both inclusive. */
export function endFeatures(view: View, frame: Frame, role: number, s: number, e: number, out: Features): void {
  const { cue, top, source } = frame;
  const { fold, tags, relations, heads, topLeft, topRight, left, right, scene, verbs } = view;
  const base = role * 100 + 1400;
  const next = e + 1;
  const within = next < view.length;
  const tag = tags[e]!;
  const after = within ? tags[next]! : 40;
  const afterWord = within ? fold[next]! : NONE;
  const h0 = topLeft[s]!;
  // The highest phrase that ends here and does not begin before the span.
  let h = topRight[e]!;
  let guard = 0;
  if (left[h]! < s) {
    h = e;
    while (guard++ < 12 && heads[h]! >= 0 && right[heads[h]!]! === e && left[heads[h]!]! >= s) h = heads[h]!;
  }
  const exact = left[h] === s ? 1 : 0;
  const sentence = scene.sentenceOf[e]!;
  const apart = Math.min(3, sentence - scene.sentenceOf[s]!);
  const { endToken } = scene.sentences[sentence]!;
  const stop = e === endToken - 1 ? 1 : e === endToken - 2 && tags[endToken - 1] === 26 ? 2 : 0;
  const side = s < cue.from ? 0 : 1;
  const q0 = scene.quotationOf[s]!;
  const q1 = scene.quotationOf[e]!;
  const opensQuote = q0 >= 0 && scene.quotations[q0]!.from === s;
  const closesQuote = q1 >= 0 && scene.quotations[q1]!.to - 1 === e;
  const nextQuote = within ? scene.quotationOf[next]! : -1;
  // 0 no quotation at the end, 1 closes the one it opened, 2 closes another, 3 stops inside one that it opened, 4 inside another.
  const quote = closesQuote ? (q0 === q1 && opensQuote ? 1 : 2) : q1 >= 0 && nextQuote === q1 ? (q0 === q1 ? 3 : 4) : 0;
  const adjacent =
    next === cue.from ? 1 : next === source?.from ? 2 : next + 1 === cue.from ? 3 : next + 1 === source?.from ? 4 : 0;
  const attached = within && scene.sentenceOf[next] === sentence ? topLeft[next]! : -1;
  const up = attached < 0 ? -1 : heads[attached]!;
  // What comes next hangs on a word of the span: the span would be cut there.
  const cut =
    attached < 0
      ? 9
      : up >= s && up <= e
        ? relations[attached]! + 10
        : up === top
          ? 7
          : up >= cue.from && up < cue.to
            ? 6
            : 8;
  const whole = right[h0]! === e ? 1 : right[h0]! > e ? 0 : 2;
  const finite = Math.min(2, verbs[e]! - (s > 0 ? verbs[s - 1]! : 0));
  const length = bucket(e - s);
  const path = apart === 0 && scene.sentenceOf[s] === scene.sentenceOf[cue.from] ? pathBetween(view, h, top) : 4;
  const afterNext = next + 1 < view.length ? tags[next + 1]! : 40;
  out.add(base, exact, whole, side);
  out.add(base + 1, exact, path, tags[h]!);
  out.add(base + 2, tag, after, side);
  out.add(base + 3, fold[e]!, after);
  out.add(base + 4, afterWord, tag);
  out.add(base + 5, afterWord, cut);
  out.add(base + 6, length, side, tags[s]!);
  out.add(base + 7, stop, side, quote);
  out.add(base + 8, quote, opensQuote ? 1 : 0, apart);
  out.add(base + 9, quote, stop, after);
  out.add(base + 10, adjacent, after, side);
  out.add(base + 11, adjacent, tag, quote);
  out.add(base + 12, cut, whole, finite);
  out.add(base + 13, cut, up < 0 ? 40 : tags[up]!, attached < 0 ? 40 : tags[attached]!);
  out.add(base + 14, cut, attached < 0 ? NONE : fold[attached]!);
  out.add(base + 15, apart, stop, side);
  out.add(base + 16, fold[top]!, after, whole);
  out.add(base + 17, fold[top]!, cut);
  out.add(base + 18, relations[h0]!, whole, exact);
  out.add(base + 19, tags[h0]!, whole, cut);
  out.add(base + 20, afterWord, tag, finite);
  out.add(base + 21, finite, whole, after);
  out.add(base + 22, after, afterNext, cut);
  out.add(base + 23, up < 0 ? NONE : fold[up]!, cut);
  out.add(base + 24, length, whole, exact);
  out.add(base + 25, source !== undefined && source.from <= e && source.from >= s ? 1 : 0, side, whole);
  out.add(base + 26, tags[s]!, cut, whole);
  out.add(base + 27, fold[s]!, cut);
  out.add(base + 28, fold[s]!, exact, whole);
  out.add(base + 29, view.fine[top]!, cut, whole);
  const inner = attached < 0 ? -1 : view.nextChild[attached]!;
  const innerClass = inner < 0 ? 255 : view.coarse[inner]!;
  const innerWord = inner < 0 ? NONE : fold[inner]!;
  const upIsTop = up === h0 ? 2 : up >= s && up <= e ? 1 : 0;
  out.add(base + 32, attached < 0 ? NONE : fold[attached]!, innerClass, cut);
  out.add(base + 33, attached < 0 ? NONE : fold[attached]!, innerWord, upIsTop);
  out.add(base + 34, fold[top]!, attached < 0 ? NONE : fold[attached]!, upIsTop);
  out.add(base + 35, view.fine[top]!, attached < 0 ? NONE : fold[attached]!, upIsTop);
  out.add(base + 36, tags[h0]!, attached < 0 ? 40 : tags[attached]!, upIsTop * 8 + Math.min(7, e - s));
  out.add(base + 37, bucket(endToken - 1 - e), cut, whole);
  out.add(base + 38, up < 0 ? 0 : view.coarse[up]!, attached < 0 ? NONE : fold[attached]!, upIsTop);
  out.add(base + 39, upIsTop * 4 + finite, tags[s]!, attached < 0 ? NONE : fold[attached]!);
  out.add(base + 40, attached < 0 ? 40 : tags[attached]! * 32 + relations[attached]!, bucket(e - s), upIsTop);
  out.add(base + 41, up < 0 ? 0 : bucket(e - up), cut, after);
  out.add(base + 42, afterWord, innerClass, fold[top]!);
  beyondFeatures(view, frame, base, s, e, cut, out);
  out.add(base + 30, up < 0 ? -1 : up - e === 0 ? 1 : 0, cut, attached < 0 ? 40 : tags[attached]!);
}

/** What would be left out of the sentence behind token `e`: the phrase past a comma or a joining word, its verb and its subject. */
function beyondFeatures(
  view: View,
  frame: Frame,
  base: number,
  s: number,
  e: number,
  cut: number,
  out: Features,
): void {
  const { cue, top } = frame;
  const { fold, tags, relations, heads, topLeft, scene, verbs, fine, coarse, right } = view;
  const { endToken } = scene.sentences[scene.sentenceOf[e]!]!;
  let n = e + 1;
  // 1 comma, 2 dash or colon, 4 bracket, 8 joining word.
  let sign = 0;
  let joining = NONE;
  while (n < endToken && n < e + 4) {
    const t = tags[n]!;
    if (t === Tag.COMMA) sign |= 1;
    else if (t === Tag.COLON) sign |= 2;
    else if (t === Tag.BRACKET) sign |= 4;
    else if (t === Tag.CC) {
      sign |= 8;
      joining = fold[n]!;
    } else break;
    n++;
  }
  if (n >= endToken || tags[n] === Tag.STOP) {
    out.add(base + 43, sign);
    return;
  }
  const a = topLeft[n]!;
  const up = heads[a]!;
  const where =
    up < 0
      ? 0
      : up === top
        ? 1
        : up >= cue.from && up < cue.to
          ? 2
          : up >= s && up <= e
            ? up === topLeft[s]
              ? 3
              : 4
            : 5;
  // The first verb with a tense behind the end, and whether a subject of its own precedes it.
  let v = n;
  while (v < endToken && v < n + 14 && !isFiniteTag(tags[v]!)) v++;
  const verb = v < endToken && v < n + 14 ? v : -1;
  const own = verb < 0 ? 3 : view.subject[verb]! >= n ? 1 : view.subject[verb]! >= 0 ? 2 : 0;
  const vt = verb < 0 ? 40 : tags[verb]!;
  let first = s;
  while (first <= e && !isFiniteTag(tags[first]!)) first++;
  const ft = first <= e ? tags[first]! : 40;
  const ct = tags[top]!;
  const left = endToken - n;
  out.add(base + 43, sign, tags[n]!, relations[a]! * 8 + where);
  out.add(base + 44, sign, fold[n]!, where);
  out.add(base + 45, sign, fold[n]!, n + 1 < endToken ? fold[n + 1]! : NONE);
  out.add(base + 46, sign, tags[n]! * 64 + tags[a]!, vt * 4 + own);
  out.add(base + 47, sign * 8 + where, fold[a]!, own);
  out.add(base + 48, sign * 64 + ft, vt * 64 + ct, own);
  out.add(base + 49, sign, vt * 4 + own, tags[n]!);
  out.add(base + 50, sign, fine[a]!, where);
  out.add(base + 51, sign, fold[top]!, tags[n]!);
  out.add(base + 52, sign, view.fine[top]!, tags[a]! * 8 + where);
  out.add(base + 53, sign, verb < 0 ? 0 : scene.bits[verb]! & 3, own * 8 + where);
  out.add(base + 54, sign, bucket(left), bucket(right[a]! + 1 - n));
  out.add(base + 55, sign * 8 + where, tags[n]!, n + 1 < endToken ? tags[n + 1]! : 40);
  out.add(base + 56, cut, vt * 4 + own, tags[a]!);
  out.add(base + 57, sign, coarse[a]!, relations[a]!);
  out.add(base + 59, joining, vt * 4 + own, where);
  out.add(base + 58, verbs[e]! - (s > 0 ? verbs[s - 1]! : 0) > 0 ? 1 : 0, fold[n]!, coarse[a]!);
}
