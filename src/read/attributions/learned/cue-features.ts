import type { Features } from '../syntax/scores.ts';
import { Tag } from '../syntax/tags.ts';
import type { View } from './view.ts';

const NONE = 0x2545f491;

/** The score of a cue at signs that are never within one. */
export const NEVER = -20;

/** Commas, full stops, quotation marks and brackets: less than one cue in a hundred holds one. */
export const neverCue = (tag: number): boolean =>
  tag === Tag.COMMA || tag === Tag.STOP || tag === Tag.QUOTE || tag === Tag.BRACKET;

/**
 * The features that tell most of whether token `i` of a sentence `from`–`to` begins, continues or stands outside a cue: by
 * these alone a third of the tokens can be left out.
 */
export function cueOutline(view: View, from: number, to: number, i: number, out: Features): void {
  const { fold, tags, heads, relations, fine, shape, subject, object, clause, scene } = view;
  const t = (k: number): number => (k >= from && k < to ? tags[k]! : 40);
  const w0 = fold[i]!;
  const t0 = tags[i]!;
  const h = heads[i]!;
  const r0 = relations[i]!;
  const parts = (subject[i]! >= 0 ? 1 : 0) | (object[i]! >= 0 ? 2 : 0) | (clause[i]! >= 0 ? 4 : 0);
  const inQuote = shape[i]! & 4;
  const quoteBefore = quoteNear(view, i, -1);
  const quoteAfter = quoteNear(view, i, 1);
  const far = quotesAround(view, from, to, i);
  out.add(10, t(i - 2), t(i - 1), t0);
  out.add(11, t0, t(i + 1), t(i + 2));
  out.add(15, fine[i]!, t0);
  out.add(24, h < 0 ? 999 : fine[h]!, t0, r0);
  out.add(26, w0, parts);
  out.add(34, w0, inQuote);
  out.add(35, t0, inQuote, Math.min(3, i - from));
  out.add(39, quoteBefore, quoteAfter, t0);
  out.add(41, scene.bits[i]! & 3, t0, t(i - 1));
  out.add(48, w0, far);
  out.add(49, t0, far, r0);
  out.add(50, fine[i]!, far);
}

/** All the other features of token `i`. */
export function cueDetails(view: View, from: number, to: number, i: number, out: Features): void {
  const { fold, tags, heads, relations, coarse, fine, shape, subject, object, clause, scene } = view;
  const w = (k: number): number => (k >= from && k < to ? fold[k]! : NONE);
  const t = (k: number): number => (k >= from && k < to ? tags[k]! : 40);
  const c = (k: number): number => (k >= from && k < to ? coarse[k]! : 255);
  const f = (k: number): number => (k >= from && k < to ? fine[k]! : 999);
  const w0 = fold[i]!;
  const t0 = tags[i]!;
  const h = heads[i]!;
  const hw = h < 0 ? NONE : fold[h]!;
  const ht = h < 0 ? 41 : tags[h]!;
  const r0 = relations[i]!;
  const s = subject[i]!;
  const o = object[i]!;
  const k = clause[i]!;
  const inQuote = shape[i]! & 4;
  out.add(0, 1);
  out.add(1, w0);
  out.add(2, w0, t0);
  out.add(3, t0);
  out.add(4, w(i - 1));
  out.add(5, w(i + 1));
  out.add(6, w(i - 2));
  out.add(7, w(i + 2));
  out.add(8, t(i - 1), t0);
  out.add(9, t0, t(i + 1));
  out.add(12, t(i - 1), t0, t(i + 1));
  out.add(13, w(i - 1), w0);
  out.add(14, w0, w(i + 1));
  out.add(16, c(i), t0);
  out.add(17, f(i - 1), t0);
  out.add(18, f(i + 1), t0);
  out.add(19, w0, t(i + 1));
  out.add(20, w0, t(i - 1));
  out.add(21, r0, t0, ht);
  out.add(22, hw, t0, r0);
  out.add(23, w0, r0, ht);
  out.add(25, t0, (s >= 0 ? 1 : 0) | (o >= 0 ? 2 : 0) | (k >= 0 ? 4 : 0), inQuote);
  out.add(27, f(i), (s >= 0 ? 1 : 0) | (o >= 0 ? 2 : 0) | (k >= 0 ? 4 : 0));
  out.add(28, s < 0 ? NONE : fold[s]!, t0);
  out.add(29, s < 0 ? 999 : f(s), f(i));
  out.add(30, s < 0 ? 40 : tags[s]!, t0, inQuote);
  out.add(31, o < 0 ? NONE : fold[o]!, t0);
  out.add(32, o < 0 ? 999 : f(o), f(i));
  out.add(33, k < 0 ? 40 : tags[k]!, k < 0 || k > i ? 0 : 1, f(i));
  const next = view.nextChild[i]!;
  out.add(36, next < 0 ? NONE : fold[next]!, w0);
  out.add(37, next < 0 ? NONE : fold[next]!, f(i));
  const first = view.firstChild[i]!;
  out.add(38, first < 0 ? NONE : fold[first]!, t0);
  const quoteBefore = quoteNear(view, i, -1);
  const quoteAfter = quoteNear(view, i, 1);
  out.add(40, quoteBefore, quoteAfter, f(i));
  // A verb joined to another: what that one is.
  out.add(42, r0, hw, fine[i]!);
  out.add(43, h < 0 ? 0 : scene.bits[h]! & 3, r0, t0);
  out.add(44, w(i - 2), w(i - 1), w0);
  out.add(45, w0, w(i + 1), w(i + 2));
  const hh = h < 0 ? -1 : heads[h]!;
  out.add(46, hh < 0 ? NONE : fine[hh]!, r0, t0);
  out.add(47, h < 0 || subject[h]! < 0 ? NONE : fold[subject[h]!]!, r0, t0);
  out.add(51, fine[i]!, h < 0 ? 999 : f(h), r0);
  out.add(52, s < 0 ? 999 : c(s), k < 0 ? 40 : tags[k]!, w0);
  out.add(53, w0, w(i + 1), i + 2 < to ? coarse[i + 2]! : 255);
  const preposition = next >= 0 && tags[next] === Tag.IN ? fold[next]! : NONE;
  out.add(54, f(i), preposition, next >= 0 && view.nextChild[next]! >= 0 ? c(view.nextChild[next]!) : 255);
  out.add(55, f(i - 1), f(i), t(i + 1));
  out.add(56, f(i), f(i + 1), t(i - 1));
}

/** Whether a quotation stands before or behind a token in its sentence, and whether the sentence before ends in one. */
function quotesAround(view: View, from: number, to: number, i: number): number {
  const { scene } = view;
  const q = scene.quotations;
  if (q.length === 0) return 0;
  const at = scene.quotationOf;
  if (at[i]! >= 0) return 9;
  let code = 0;
  for (let k = i - 1; k >= from && k > i - 40; k--) {
    if (at[k]! < 0) continue;
    code |= q[at[k]!]!.words > 4 ? 1 : 2;
    break;
  }
  for (let k = i + 1; k < to && k < i + 40; k++) {
    if (at[k]! < 0) continue;
    code |= q[at[k]!]!.words > 4 ? 4 : 8;
    break;
  }
  if (from > 0 && at[from - 1]! >= 0) code |= 16;
  if (to < view.length && at[to]! >= 0) code |= 32;
  return code;
}

/** How far the next quotation mark in a direction is, if it is near: 0 none, else 1–4; a comma or colon at it counts apart. */
function quoteNear(view: View, i: number, step: number): number {
  const { scene, tags } = view;
  const inside = scene.quotationOf[i]! >= 0;
  if (inside) return 9;
  for (let k = 1; k <= 4; k++) {
    const at = i + k * step;
    if (at < 0 || at >= view.length) return 0;
    if (scene.quotationOf[at]! >= 0)
      return k * 2 + (k > 1 && (tags[at - step] === 25 || tags[at - step] === 27) ? 1 : 0);
  }
  return 0;
}
