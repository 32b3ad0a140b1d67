import { SpeechWord } from '../../../text/languages/speech.ts';
import type { TokenRange } from '../scene.ts';
import { isFiniteTag, Tag } from '../syntax/tags.ts';
import type { RankedSpan } from './pointer.ts';
import type { Frame } from './pointer-features.ts';
import type { View } from './view.ts';

/** A cue with its source and the spans that its content may begin with, best first. */
export interface Proposal {
  readonly frame: Frame;
  /** Of the cue, between 0 and 1. */
  readonly confidence: number;
  /** Logarithm of how likely the source is. */
  readonly sourceScore: number;
  readonly spans: readonly RankedSpan[];
  /** Chance of the cue and of its likeliest span together. */
  readonly sure: number;
}

/** Numbers that describe a span as a whole; see `spanFeatures`. */
export const SPAN_WIDTH = 84;
/** Proposals on either side of one that are looked at with it. */
const AROUND = 6;
/** For a thing that is not there. */
const NONE = -9;

/**
 * What tells whether a span is the (first piece of the) content of a cue: how likely each pointer takes it for, what stands at
 * its edges, how it cuts the parse and the quotations, and how it lies to other cues and their likeliest contents.
 * Writes `SPAN_WIDTH` numbers.
 */
export function spanFeatures(
  view: View,
  proposals: readonly Proposal[],
  place: number,
  rank: number,
  out: Float32Array,
): void {
  const proposal = proposals[place]!;
  const { frame, confidence, sourceScore, spans } = proposal;
  const span = spans[rank]!;
  let n = 0;
  const add = (value: number): void => {
    out[n++] = value;
  };
  // How likely, alone and among the others.
  const first = spans[0]!;
  const rival = rank === 0 ? spans[1] : first;
  const score = span.start + span.end;
  add(Math.log(confidence));
  add(sourceScore);
  add(span.start);
  add(span.end);
  add(score);
  add(score - first.start - first.end);
  add(rival === undefined ? 10 : score - rival.start - rival.end);
  add(rank);
  let sameStart = 0;
  let sameEnd = 0;
  for (const other of spans) {
    const chance = Math.exp(other.start + other.end);
    if (other.from === span.from) sameStart += chance;
    if (other.to === span.to) sameEnd += chance;
  }
  add(sameStart);
  add(sameEnd);
  n = cueFeaturesOf(view, frame, out, n);
  n = shapeFeatures(view, frame, span, out, n);
  n = parseFeatures(view, frame, span, out, n);
  n = quotationFeatures(view, span, out, n);
  n = othersFeatures(view, proposals, place, span, out, n);
  if (n !== SPAN_WIDTH) throw new RangeError(`${n} features of a span, not ${SPAN_WIDTH}`);
}

function cueFeaturesOf(
  { tags, scene, object, clause, subject, relations }: View,
  frame: Frame,
  out: Float32Array,
  at: number,
): number {
  const { cue, top, source } = frame;
  let n = at;
  let speech = 0;
  for (let i = cue.from; i < cue.to; i++) if ((scene.bits[i]! & SpeechWord.verb) !== 0) speech = 1;
  out[n++] = cue.to - cue.from;
  out[n++] = tags[top]!;
  out[n++] = tags[cue.to - 1]!;
  out[n++] = relations[top]!;
  out[n++] = speech;
  out[n++] = scene.quotationOf[cue.from]! >= 0 ? 1 : 0;
  out[n++] = Math.min(9, scene.sentenceOf[cue.from]!);
  out[n++] = object[top]! >= 0 ? 1 : 0;
  out[n++] = clause[top]! < 0 ? 0 : clause[top]! > top ? 1 : 2;
  out[n++] = subject[top]! >= 0 ? 1 : 0;
  out[n++] = source === undefined ? NONE : source.to - source.from;
  out[n++] = source === undefined ? NONE : source.from < cue.from ? source.to - cue.from : source.from - cue.to + 1;
  out[n++] = source === undefined ? NONE : tags[source.from]!;
  return n;
}

function shapeFeatures(
  { tags, scene, verbs, commas, length }: View,
  frame: Frame,
  span: TokenRange,
  out: Float32Array,
  at: number,
): number {
  const { cue, source } = frame;
  const { from, to } = span;
  const sentence = scene.sentences[scene.sentenceOf[from]!]!;
  const last = scene.sentences[scene.sentenceOf[to - 1]!]!;
  let n = at;
  out[n++] = Math.min(60, to - from);
  out[n++] = from < cue.from ? Math.max(-40, from - cue.from) : Math.min(40, from - cue.to);
  out[n++] = to <= cue.from ? Math.max(-40, to - cue.from - 1) : Math.min(40, to - cue.to);
  out[n++] = scene.sentenceOf[from]! - scene.sentenceOf[cue.from]!;
  out[n++] = scene.sentenceOf[to - 1]! - scene.sentenceOf[from]!;
  out[n++] = from - sentence.firstToken;
  out[n++] = Math.min(30, last.endToken - to);
  out[n++] = tags[from]!;
  out[n++] = tags[to - 1]!;
  out[n++] = from > sentence.firstToken ? tags[from - 1]! : NONE;
  out[n++] = to < last.endToken ? tags[to]! : NONE;
  out[n++] = to + 1 < last.endToken ? tags[to + 1]! : NONE;
  out[n++] = from + 1 < length ? tags[from + 1]! : NONE;
  const before = from > 0 ? verbs[from - 1]! : 0;
  out[n++] = Math.min(5, verbs[to - 1]! - before);
  out[n++] = Math.min(9, commas[to - 1]! - (from > 0 ? commas[from - 1]! : 0));
  // What the sentence has left behind the span.
  out[n++] = Math.min(4, verbs[last.endToken - 1]! - verbs[to - 1]!);
  out[n++] = Math.min(4, commas[last.endToken - 1]! - commas[to - 1]!);
  out[n++] = source === undefined ? NONE : from === source.to ? 1 : to === source.from ? 2 : from > source.from ? 3 : 4;
  let finite = from;
  while (finite < to && !isFiniteTag(tags[finite]!)) finite++;
  out[n++] = finite < to ? Math.min(20, finite - from) : NONE;
  out[n++] = finite < to ? tags[finite]! : NONE;
  return n;
}

function parseFeatures(view: View, frame: Frame, span: TokenRange, out: Float32Array, at: number): number {
  const { tags, heads, relations, topLeft, left, right, scene, subject, coarse, depth } = view;
  const { cue, top } = frame;
  const { from, to } = span;
  let n = at;
  // Words of the span that hang outside; words outside, within its sentences, that hang inside.
  let outward = 0;
  let root = -1;
  for (let i = from; i < to; i++) {
    const h = heads[i]!;
    if (h >= from && h < to) continue;
    outward++;
    if (root < 0 || depth[i]! < depth[root]!) root = i;
  }
  let inward = 0;
  let inwardBehind = 0;
  const low = scene.sentences[scene.sentenceOf[from]!]!.firstToken;
  const high = scene.sentences[scene.sentenceOf[to - 1]!]!.endToken;
  for (let i = low; i < high; i++) {
    if (i >= from && i < to) continue;
    const h = heads[i]!;
    if (h < from || h >= to || tags[i]! >= Tag.COMMA) continue;
    inward++;
    if (i >= to) inwardBehind++;
  }
  out[n++] = Math.min(9, outward);
  out[n++] = Math.min(9, inward);
  out[n++] = Math.min(9, inwardBehind);
  out[n++] = root < 0 ? NONE : tags[root]!;
  out[n++] = root < 0 ? NONE : relations[root]!;
  const up = root < 0 ? -1 : heads[root]!;
  out[n++] = up < 0 ? 0 : up === top ? 1 : up >= cue.from && up < cue.to ? 2 : 3;
  out[n++] = root < 0 ? NONE : subject[root]! >= from && subject[root]! < to ? 1 : subject[root]! >= 0 ? 2 : 0;
  out[n++] = root < 0 ? NONE : Math.max(-20, Math.min(20, right[root]! + 1 - to));
  out[n++] = root < 0 ? NONE : Math.max(-20, Math.min(20, left[root]! - from));
  const head = topLeft[from]!;
  out[n++] = Math.max(-20, Math.min(20, right[head]! + 1 - to));
  out[n++] = relations[head]!;
  // What comes next and where it hangs.
  const next = to < high ? topLeft[to]! : -1;
  const above = next < 0 ? -1 : heads[next]!;
  out[n++] = next < 0 ? NONE : relations[next]!;
  out[n++] = next < 0 ? NONE : tags[next]!;
  out[n++] =
    next < 0
      ? NONE
      : above < 0
        ? 0
        : above === top
          ? 1
          : above >= cue.from && above < cue.to
            ? 2
            : above === root
              ? 3
              : above >= from && above < to
                ? 4
                : 5;
  out[n++] = above < 0 ? NONE : coarse[above]!;
  out[n++] = next < 0 ? NONE : subject[next]! < 0 ? 0 : subject[next]! >= to ? 1 : 2;
  out[n++] = next < 0 ? NONE : Math.min(30, right[next]! + 1 - to);
  return n;
}

function quotationFeatures({ scene, tags }: View, span: TokenRange, out: Float32Array, at: number): number {
  const { from, to } = span;
  const { quotationOf, quotations } = scene;
  const q = quotationOf[from]!;
  const z = quotationOf[to - 1]!;
  let n = at;
  out[n++] = q < 0 ? 0 : quotations[q]!.from === from ? 1 : quotations[q]!.from === from - 1 ? 2 : 3;
  out[n++] = z < 0 ? 0 : quotations[z]!.to === to ? 1 : quotations[z]!.to === to + 1 ? 2 : 3;
  out[n++] = q < 0 ? NONE : Math.min(30, quotations[q]!.words);
  out[n++] = q >= 0 && q === z ? 1 : 0;
  // A quotation that is cut by an edge, and the number of marks within.
  out[n++] =
    (q >= 0 && quotations[q]!.from < from && quotations[q]!.to > from ? 1 : 0) +
    (z >= 0 && quotations[z]!.to > to ? 2 : 0);
  let quoted = 0;
  let brackets = 0;
  for (let i = from; i < to; i++) {
    if (quotationOf[i]! >= 0) quoted++;
    if (tags[i] === Tag.BRACKET) brackets++;
  }
  out[n++] = quoted / (to - from);
  out[n++] = brackets & 1;
  let next = to;
  while (next < to + 3 && next < scene.tokens.length && quotationOf[next]! < 0) next++;
  out[n++] = next < scene.tokens.length && quotationOf[next]! >= 0 ? next - to : NONE;
  return n;
}

/** How a span lies to the other cues near it and to their likeliest contents. */
function othersFeatures(
  view: View,
  proposals: readonly Proposal[],
  place: number,
  span: TokenRange,
  out: Float32Array,
  at: number,
): number {
  const { from, to } = span;
  const { cue } = proposals[place]!.frame;
  let n = at;
  let inside = 0;
  let crossing = 0;
  let equal = 0;
  let sameEnd = 0;
  let sameStart = 0;
  let around = 0;
  let nextCue = 0;
  let overCue = 0;
  let holder = 0;
  let sources = 0;
  let sister = 0;
  const low = Math.max(0, place - AROUND);
  const high = Math.min(proposals.length - 1, place + AROUND);
  for (let p = low; p <= high; p++) {
    if (p === place) continue;
    const other = proposals[p]!;
    const { confidence } = other;
    const { cue: theirs, source } = other.frame;
    const top = other.spans[0];
    if (theirs.from >= from && theirs.to <= to) inside += confidence;
    else if (theirs.from < to && theirs.to > from) overCue = Math.max(overCue, confidence);
    if (theirs.from >= to && theirs.from < to + 4) nextCue = Math.max(nextCue, confidence);
    if (
      source !== undefined &&
      source.from >= to &&
      source.from < to + 3 &&
      source.from !== proposals[place]!.frame.source?.from
    )
      sources = Math.max(sources, confidence);
    if (top === undefined) continue;
    const { sure } = other;
    const holds = top.from <= cue.from && top.to >= cue.to;
    if (holds) {
      holder = Math.max(holder, sure);
      if (to > top.to || from < top.from) sister = Math.max(sister, sure);
    }
    if (top.from === from && top.to === to) equal = Math.max(equal, sure);
    else if (top.to === to) sameEnd = Math.max(sameEnd, sure);
    else if (top.from === from) sameStart = Math.max(sameStart, sure);
    else if (top.from < to && top.to > from) {
      const nested = (top.from <= from && top.to >= to) || (from <= top.from && to >= top.to);
      if (!nested) crossing = Math.max(crossing, sure);
      else around = Math.max(around, sure);
    }
  }
  out[n++] = inside;
  out[n++] = crossing;
  out[n++] = equal;
  out[n++] = sameEnd;
  out[n++] = sameStart;
  out[n++] = around;
  out[n++] = nextCue;
  out[n++] = overCue;
  out[n++] = holder;
  out[n++] = sister;
  out[n++] = sources;
  // Words that tell much at the edges.
  out[n++] = view.coarse[from]!;
  out[n++] = view.coarse[view.topLeft[from]!]!;
  out[n++] = to < view.length ? view.coarse[to]! : NONE;
  out[n++] = view.coarse[proposals[place]!.frame.top]!;
  out[n++] = view.fine[proposals[place]!.frame.top]!;
  return n;
}
