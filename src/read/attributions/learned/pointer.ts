import type { TokenRange } from '../scene.ts';
import { Features, type HashedScores } from '../syntax/scores.ts';
import type { Edges } from './edges.ts';
import { endFeatures, type Frame, noneFeatures, Role } from './pointer-features.ts';
import { detailFeatures, outlineFeatures, Start } from './start-features.ts';
import type { View } from './view.ts';

/** Sentences before and behind the cue's in which a content may begin, and over which it may run. */
const BEFORE = 8;
const BEHIND = 3;
const LONGEST_RUN = 14;

/** Tokens at which a span of a role may begin, in the order of the text. */
export function startsOf(view: View, edges: Edges, frame: Frame, role: number, out: number[]): void {
  const { scene } = view;
  const { cue, first } = frame;
  out.length = 0;
  const here = scene.sentenceOf[cue.from]!;
  const floor = role === Role.second && first !== undefined ? first.to : 0;
  const { paragraph } = scene.sentences[here]!;
  const back = role === Role.source ? 1 : BEFORE;
  for (let s = Math.max(0, here - back); s < here; s++) {
    const sentence = scene.sentences[s]!;
    if (paragraph - sentence.paragraph > 2) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (i < floor) continue;
      const q = scene.quotationOf[i]!;
      if (
        i === sentence.firstToken ||
        (q >= 0 && scene.quotations[q]!.from === i) ||
        (s === here - 1 && role === Role.source && view.topLeft[i] !== i)
      )
        out.push(i);
    }
  }
  const { firstToken, endToken } = scene.sentences[here]!;
  for (let i = Math.max(firstToken, floor); i < endToken; i++) {
    if (i >= cue.from && i < cue.to) continue;
    if (view.tags[i]! >= 25 && view.tags[i]! <= 27) continue;
    if (edges.begins(view, role, i, firstToken)) out.push(i);
  }
  for (let s = here + 1; s < scene.sentences.length && s <= here + BEHIND; s++) {
    const sentence = scene.sentences[s]!;
    if (sentence.paragraph - paragraph > 1) break;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (i < floor) continue;
      const q = scene.quotationOf[i]!;
      if (i === sentence.firstToken || (q >= 0 && scene.quotations[q]!.from === i)) out.push(i);
    }
  }
}

/** Last tokens with which a span that begins at `s` may end. */
export function endsOf(view: View, edges: Edges, frame: Frame, role: number, s: number, out: number[]): void {
  const { scene } = view;
  const { cue } = frame;
  out.length = 0;
  const here = scene.sentenceOf[s]!;
  const ceiling = s < cue.from ? cue.from : view.length;
  const { endToken, paragraph } = scene.sentences[here]!;
  const limit = Math.min(endToken, ceiling);
  for (let e = s; e < limit; e++) {
    if (view.tags[e] === 25 && role !== Role.source) continue;
    if (edges.ends(view, role, e, endToken)) out.push(e);
  }
  if (role === Role.source) return;
  const q = scene.quotationOf[s]!;
  // What begins as a quotation goes on over sentences only as one.
  const opens = q >= 0 && scene.quotations[q]!.from === s;
  const quoteEnd = opens ? scene.quotations[q]!.to : 0;
  for (let k = here + 1; k < scene.sentences.length && k <= here + LONGEST_RUN; k++) {
    const sentence = scene.sentences[k]!;
    if (sentence.firstToken >= ceiling || sentence.paragraph - paragraph > 3) break;
    if (sentence.paragraph !== paragraph && q < 0) break;
    // Words of the report stand between this quotation and the next.
    if (opens && sentence.firstToken >= quoteEnd && scene.quotationOf[sentence.firstToken]! < 0) break;
    const last = sentence.endToken - 1;
    if (last < ceiling) {
      const allowed = !opens || last < quoteEnd || scene.quotationOf[last]! >= 0;
      if (allowed && view.tags[last] === 26 && last - 1 > s) out.push(last - 1);
      if (allowed) out.push(last);
    }
    for (let i = sentence.firstToken; i < Math.min(sentence.endToken, ceiling); i++) {
      const at = scene.quotationOf[i]!;
      if (at >= 0 && scene.quotations[at]!.to - 1 === i && i !== last && i !== last - 1) out.push(i);
    }
  }
}

/** A span with the logarithms of how likely it begins there, and ends there if so. */
export interface RankedSpan extends TokenRange {
  readonly start: number;
  readonly end: number;
}

/** How much less likely than the best, by the outline alone, a beginning may be to be looked at closely. */
const OUTLINE = 3;

/** Beginnings that are tried, and how much less likely (logarithm) than the best the last of them may be. */
const BEGINNINGS = 4;
const LEAST_START = 3;
/** Ends that are kept for each beginning, and how much less likely than the best. */
const ENDS = 4;
const LEAST_END = 3;

/** Finds the likeliest spans of a role for a cue by two linear models: where it begins, and where it ends from there. */
export class Pointer {
  private readonly starts: HashedScores;
  private readonly ends: HashedScores;
  private readonly edges: Edges;
  private readonly features = new Features(64);
  private readonly start = new Start();
  private readonly places: number[] = [];
  private readonly last: number[] = [];
  private scores = new Float64Array(256);
  private endScores = new Float64Array(256);

  constructor(starts: HashedScores, ends: HashedScores, edges: Edges) {
    this.edges = edges;
    this.starts = starts;
    this.ends = ends;
  }

  /** The best span; undefined where none is more likely. `noneBias` makes "none" more or less likely. */
  find(
    view: View,
    frame: Frame,
    role: number,
    beam: number,
    noneBias = 0,
  ): { span: TokenRange | undefined; score: number } {
    const { places, scores, none, logTotal } = this.begin(view, frame, role, noneBias);
    let at = highest(scores, places.length);
    if (at < 0 || none > scores[at]!) return { span: undefined, score: none - logTotal };
    let best: TokenRange | undefined;
    let bestScore = -Infinity;
    for (let b = 0; b < beam && at >= 0; b++) {
      const start = scores[at]! - logTotal;
      scores[at] = -Infinity;
      if (start <= bestScore) break;
      const s = places[at]!;
      const { count, total } = this.end(view, frame, role, s);
      const e = highest(this.endScores, count);
      if (e >= 0) {
        const score = start + this.endScores[e]! - total;
        if (score > bestScore) {
          bestScore = score;
          best = { from: s, to: this.last[e]! + 1 };
        }
      }
      at = highest(scores, places.length);
    }
    return { span: best, score: bestScore };
  }

  /** The likeliest spans, best first, `most` at most. */
  ranked(view: View, frame: Frame, role: number, most: number): RankedSpan[] {
    const { places, scores, logTotal } = this.begin(view, frame, role, 0);
    const found: RankedSpan[] = [];
    let first = -Infinity;
    for (let b = 0; b < BEGINNINGS; b++) {
      const at = highest(scores, places.length);
      if (at < 0) break;
      const start = scores[at]! - logTotal;
      scores[at] = -Infinity;
      if (b === 0) first = start;
      else if (start < first - LEAST_START) break;
      const s = places[at]!;
      const { count, total } = this.end(view, frame, role, s);
      const { endScores, last } = this;
      let top = -Infinity;
      for (let k = 0; k < ENDS; k++) {
        const e = highest(endScores, count);
        if (e < 0) break;
        const end = endScores[e]! - total;
        endScores[e] = -Infinity;
        if (k === 0) top = end;
        else if (end < top - LEAST_END) break;
        found.push({ from: s, to: last[e]! + 1, start, end });
      }
    }
    found.sort((a, b) => b.start + b.end - a.start - a.end);
    return found.slice(0, most);
  }

  /** Scores of all beginnings, and the logarithm of the sum over them and "none". */
  private begin(
    view: View,
    frame: Frame,
    role: number,
    noneBias: number,
  ): { places: number[]; scores: Float64Array; none: number; logTotal: number } {
    const { features, places } = this;
    startsOf(view, this.edges, frame, role, places);
    if (this.scores.length < places.length + 1) this.scores = new Float64Array(places.length * 2);
    const scores = this.scores;
    const { source } = frame;
    const { start, starts } = this;
    // First by the outline alone; the details are looked at only where that leaves a chance.
    let top = -Infinity;
    for (let p = 0; p < places.length; p++) {
      const at = places[p]!;
      // What is said does not begin within who says it.
      if (source !== undefined && at >= source.from && at < source.to) {
        scores[p] = -Infinity;
        continue;
      }
      features.clear();
      start.lay(view, frame, at);
      outlineFeatures(view, frame, role, start, features);
      const value = starts.sumOne(features.hashes, 0, features.count) * starts.scale;
      scores[p] = value;
      if (value > top) top = value;
    }
    let most = -Infinity;
    for (let p = 0; p < places.length; p++) {
      if (scores[p]! < top - OUTLINE) {
        scores[p] = -Infinity;
        continue;
      }
      features.clear();
      start.lay(view, frame, places[p]!);
      detailFeatures(view, frame, role, start, features);
      const value = scores[p]! + starts.sumOne(features.hashes, 0, features.count) * starts.scale;
      scores[p] = value;
      if (value > most) most = value;
    }
    features.clear();
    noneFeatures(view, frame, role, features);
    const none = this.starts.sumOne(features.hashes, 0, features.count) * this.starts.scale + noneBias;
    const high = Math.max(most, none);
    let total = Math.exp(none - high);
    for (let p = 0; p < places.length; p++) total += Math.exp(scores[p]! - high);
    return { places, scores, none, logTotal: Math.log(total) + high };
  }

  /** Scores of all ends of a span that begins at `s`, into `endScores`, and the logarithm of their sum. */
  private end(view: View, frame: Frame, role: number, s: number): { count: number; total: number } {
    const { features, last } = this;
    endsOf(view, this.edges, frame, role, s, last);
    if (this.endScores.length < last.length) this.endScores = new Float64Array(last.length * 2);
    const { source } = frame;
    let most = -Infinity;
    let count = 0;
    for (const e of last) {
      if (source !== undefined && s < source.from && e >= source.from) continue;
      features.clear();
      endFeatures(view, frame, role, s, e, features);
      const value = this.ends.sumOne(features.hashes, 0, features.count) * this.ends.scale;
      last[count] = e;
      this.endScores[count++] = value;
      if (value > most) most = value;
    }
    let sum = 0;
    for (let k = 0; k < count; k++) sum += Math.exp(this.endScores[k]! - most);
    return { count, total: Math.log(sum) + most };
  }
}

/** The place of the highest of the first `count` scores; -1 where all are -Infinity. */
function highest(scores: Float64Array, count: number): number {
  let at = -1;
  let most = -Infinity;
  for (let k = 0; k < count; k++) {
    if (scores[k]! <= most) continue;
    most = scores[k]!;
    at = k;
  }
  return at;
}
