import { SpeechPronoun } from '../../../text/languages/speech.ts';
import type { Features } from '../syntax/scores.ts';
import { bucket, type Frame, NONE, Role } from './pointer-features.ts';
import { pathBetween, type View } from './view.ts';

/** A token at which a span may begin, as it lies to the cue; one object is laid out anew for each. */
export class Start {
  s = 0;
  side = 0;
  /** Sentences behind the cue's, within three. */
  apart = 0;
  gap = 0;
  opens = 0;
  /** The highest token whose phrase begins here, and the way from it to the cue. */
  h = 0;
  path = 0;
  place = 0;
  /** Commas and finite verbs between it and the cue. */
  between = 0;
  finite = 0;
  quote = 0;
  beforeWord = 0;
  before = 0;

  lay(view: View, { cue, top }: Frame, s: number): void {
    const { fold, tags, topLeft, scene, commas, verbs } = view;
    const sentence = scene.sentenceOf[s]!;
    this.s = s;
    this.apart = Math.max(-3, Math.min(3, sentence - scene.sentenceOf[cue.from]!));
    this.side = s < cue.from ? 0 : 1;
    this.place = this.side * 8 + this.apart + 3;
    this.opens = scene.sentences[sentence]!.firstToken === s ? 1 : 0;
    this.h = topLeft[s]!;
    this.path = this.apart === 0 ? pathBetween(view, this.h, top) : 5 + this.apart;
    this.before = s > 0 ? tags[s - 1]! : 40;
    this.beforeWord = s > 0 ? fold[s - 1]! : NONE;
    const low = this.side === 0 ? s : cue.to;
    const high = this.side === 0 ? cue.from : s;
    this.gap = high - low;
    this.between = low < high ? Math.min(4, commas[high - 1]! - (low > 0 ? commas[low - 1]! : 0)) : 0;
    this.finite = low < high ? Math.min(4, verbs[high - 1]! - (low > 0 ? verbs[low - 1]! : 0)) : 0;
    const q = scene.quotationOf[s]!;
    this.quote = q < 0 ? 0 : scene.quotations[q]!.from === s ? 1 : 2;
  }
}

/** The features that tell most: by these alone two thirds of the beginnings can be left out. */
export function outlineFeatures(view: View, frame: Frame, role: number, start: Start, out: Features): void {
  const { cue, top, source } = frame;
  const { tags, scene, shape } = view;
  const { s, side, apart, gap, opens, path, place, between, finite, quote, before, beforeWord } = start;
  const base = role * 100 + 1000;
  const tag = tags[s]!;
  const ct = tags[top]!;
  const kind = shape[s]! & 3;
  const sameQuote = scene.quotationOf[s]! === scene.quotationOf[cue.from]! ? 0 : 1;
  const frameSource = sourceAt(source, s);
  out.add(base, place, opens, quote);
  out.add(base + 1, path);
  out.add(base + 7, beforeWord, side);
  out.add(base + 8, tag, before, side);
  out.add(base + 9, tag, bucket(gap), side);
  out.add(base + 10, between * 5 + finite, side, tag);
  out.add(base + 11, bucket(gap), side, apart);
  out.add(base + 12, quote * 2 + opens, place, sameQuote);
  out.add(base + 17, frameSource, place, quote);
  out.add(base + 20, kind, tag, path);
  out.add(base + 21, ct, place, between);
  out.add(base + 29, finite, between, place);
}

/** All the other features of a span that begins at a token. */
export function detailFeatures(view: View, frame: Frame, role: number, start: Start, out: Features): void {
  const { cue, top, source, first } = frame;
  const { fold, tags, relations, heads, coarse, fine, scene, verbs } = view;
  const { s, side, apart, opens, h, path, place, quote, before, beforeWord } = start;
  const base = role * 100 + 1000;
  const { firstToken } = scene.sentences[scene.sentenceOf[s]!]!;
  const cw = fold[top]!;
  const tag = tags[s]!;
  const frameSource = sourceAt(source, s);
  const sourceSide = source === undefined ? 0 : source.from < cue.from ? 1 : 2;
  const adjacent = side === 1 && s === cue.to ? 1 : 0;
  out.add(base + 2, path, tags[h]!);
  out.add(base + 3, path, cw);
  out.add(base + 4, path, tag, before);
  out.add(base + 5, fold[s]!, side, adjacent);
  out.add(base + 6, fold[s]!, cw);
  out.add(base + 13, relations[h]!, heads[h] === top ? 1 : 0, tag);
  out.add(base + 14, relations[h]!, h > s ? 1 : 0, cw);
  out.add(base + 15, fine[h]!, path);
  out.add(base + 16, coarse[h]!, path, tags[h]!);
  out.add(base + 18, frameSource, tag, sourceSide);
  out.add(base + 19, sourceSide, place, cw);
  out.add(base + 22, adjacent, tag, cw);
  out.add(base + 23, s > 0 && cue.to === s - 1 && side === 1 ? 1 : adjacent * 2, beforeWord, tag);
  out.add(base + 24, scene.bits[s]! & SpeechPronoun, path);
  out.add(base + 25, view.right[h]! >= cue.from && view.left[h]! < cue.to ? 1 : 0, side, tag);
  out.add(base + 26, fold[cue.to - 1]!, tag, adjacent);
  out.add(base + 27, fine[top]!, path);
  out.add(base + 28, fine[top]!, place, quote);
  out.add(base + 30, tag, s + 1 < view.length ? tags[s + 1]! : 40, place);
  const object = view.object[top]!;
  out.add(base + 37, object < 0 ? 0 : object < s ? 1 : object === h ? 2 : 3, tag, path);
  out.add(base + 38, fold[s]!, path, before);
  out.add(base + 39, beforeWord, path, tag);
  const own = cue.to - cue.from > 1 ? fold[cue.from]! : NONE;
  out.add(base + 40, own, cw, place * 2 + adjacent);
  out.add(base + 41, fold[cue.to - 1]!, path);
  // What is passed over: between the cue and a beginning behind it, or from the beginning of the sentence before it.
  const skipped = side === 1 ? (cue.to < s ? cue.to : -1) : firstToken < s ? firstToken : -1;
  const skippedWord = skipped < 0 ? NONE : fold[skipped]!;
  const skippedTag = skipped < 0 ? 40 : tags[skipped]!;
  const skippedVerbs = skipped < 0 ? 0 : Math.min(2, verbs[s - 1]! - (skipped > 0 ? verbs[skipped - 1]! : 0));
  const length = skipped < 0 ? 0 : bucket(s - skipped);
  out.add(base + 42, skippedWord, side * 16 + length, tag);
  out.add(base + 43, skippedTag * 4 + skippedVerbs, side * 16 + length, before);
  out.add(base + 44, skipped < 0 ? 255 : coarse[view.topLeft[skipped]!]!, side * 64 + tag, before);
  out.add(base + 45, fold[s]!, s + 1 < view.length ? fold[s + 1]! : NONE, place);
  out.add(base + 46, fine[s]!, adjacent * 2 + side, fine[top]!);
  out.add(base + 47, object < 0 || object >= s ? 40 : tags[object]!, fine[top]!, tag * 2 + side);
  out.add(base + 48, beforeWord, fold[s]!, side);
  if (role === Role.second && first !== undefined) {
    const sinceFirst = bucket(Math.max(0, s - first.to));
    const firstQuote = scene.quotationOf[first.from]! >= 0 ? 1 : 0;
    const firstSide = first.from < cue.from ? 0 : 1;
    out.add(base + 31, sinceFirst, quote, firstQuote * 2 + firstSide);
    out.add(base + 32, quote * 2 + opens, firstQuote * 2 + firstSide, apart);
    out.add(base + 33, tag, before, firstSide);
    out.add(base + 34, s === Math.max(cue.to, source?.to ?? 0) ? 1 : 0, tag, firstSide);
    out.add(base + 35, s === Math.max(cue.to, source?.to ?? 0) + 1 ? 1 : 0, before, quote);
    out.add(base + 36, fold[s]!, firstSide, before);
  }
}

const sourceAt = (source: Frame['source'], s: number): number =>
  source === undefined ? 0 : s >= source.from && s < source.to ? 1 : s === source.to ? 2 : s < source.from ? 3 : 4;
