import { TokenFlag, type Tokens } from '../../../model/tokens.ts';
import type { HashIndex } from '../../../structures/hash-index.ts';
import { Features, type HashedScores } from './scores.ts';
import { TAGS, Tag, tagOfSign } from './tags.ts';

export interface TaggerModel {
  readonly scores: HashedScores;
  /** Forms (exact) that have one tag only, as it stands in `tags`. */
  readonly forms: HashIndex;
  readonly tags: Uint8Array;
  /** Forms that have one tag only behind a certain tag (`pairKey`), as it stands in `tagsOfPairs`. */
  readonly pairs: HashIndex;
  readonly tagsOfPairs: Uint8Array;
}

const SPECIAL = TokenFlag.capital | TokenFlag.allCapitals | TokenFlag.number;
const EDGE = 0x51ed270b;
const NO_TAG = 40;

/** A form behind a tag, as one hash; `NO_TAG` at the beginning of a sentence. */
export const pairKey = (form: number, before: number): number =>
  (Math.imul(form, 0x9e3779b1) ^ Math.imul(before + 1, 0x85ebca6b)) >>> 0;

/** Part-of-speech tags for the tokens of a sentence, greedily from left to right (Ratnaparkhi 1996, linear scores). */
export class PartOfSpeechTagger {
  private readonly model: TaggerModel;
  private readonly features = new Features(32);
  private readonly out = new Int32Array(TAGS.length);
  /** Told each tag that the weights give: form, tag before, tag. */
  watcher: ((form: number, before: number, tag: number) => void) | undefined;

  constructor(model: TaggerModel) {
    this.model = model;
  }

  /** Writes the tags of tokens `from`–`to` into `tags`. */
  tag(text: string, tokens: Tokens, from: number, to: number, tags: Uint8Array): void {
    for (let i = from; i < to; i++) {
      const sure = sureTag(text, tokens, i, i === from);
      if (sure >= 0) {
        tags[i] = sure;
        continue;
      }
      const known = this.model.forms.find(tokens.form[i]!);
      if (known >= 0) {
        tags[i] = this.model.tags[known]!;
        continue;
      }
      const pair = this.model.pairs.find(pairKey(tokens.form[i]!, i > from ? tags[i - 1]! : NO_TAG));
      if (pair >= 0) {
        tags[i] = this.model.tagsOfPairs[pair]!;
        continue;
      }
      tagFeatures(text, tokens, from, to, i, tags, this.features);
      this.model.scores.sum(this.features.hashes, this.features.count, this.out);
      let best = 0;
      for (let k = 1; k < TAGS.length; k++) if (this.out[k]! > this.out[best]!) best = k;
      tags[i] = best;
      this.watcher?.(tokens.form[i]!, i > from ? tags[i - 1]! : NO_TAG, best);
    }
  }
}

/** The tag that the form alone tells: signs and numbers. */
export function sureTag(text: string, tokens: Tokens, i: number, first: boolean): number {
  const flags = tokens.flags[i]!;
  if ((flags & TokenFlag.number) !== 0) return Tag.CD;
  if ((flags & TokenFlag.word) !== 0) return -1;
  const unit = text.charCodeAt(tokens.start[i]!);
  if (unit === 0x27 || unit === 0x2019) {
    // Quotation mark, or the possessive of a plural.
    if (tokens.end[i]! - tokens.start[i]! > 1) return Tag.QUOTE;
    return first || (flags & TokenFlag.spaceBefore) !== 0 ? Tag.QUOTE : -1;
  }
  const tag = tagOfSign(unit);
  return tag >= 0 ? tag : Tag.OTHER;
}

/** The features of token `i`, whose sentence is `from`–`to`; reads the tags before it. */
export function tagFeatures(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  i: number,
  tags: Uint8Array,
  out: Features,
): void {
  const { fold, flags } = tokens;
  const w = fold[i]!;
  const before = i > from ? fold[i - 1]! : EDGE;
  const after = i + 1 < to ? fold[i + 1]! : EDGE;
  const t1 = i > from ? tags[i - 1]! : NO_TAG;
  const t2 = i - 1 > from ? tags[i - 2]! : NO_TAG;
  const shape = (flags[i]! & SPECIAL) | (i === from ? 1 : 0);
  const s3 = suffix(text, tokens, i, 3);
  out.clear();
  out.add(0, 1);
  out.add(1, w);
  out.add(2, w, shape);
  out.add(3, before);
  out.add(4, after);
  out.add(5, i - 1 > from ? fold[i - 2]! : EDGE);
  out.add(6, i + 2 < to ? fold[i + 2]! : EDGE);
  out.add(7, s3, shape);
  out.add(8, suffix(text, tokens, i, 2), shape);
  out.add(9, t1);
  out.add(10, t1, t2);
  out.add(11, t1, w);
  out.add(12, w, after);
  out.add(13, before, s3);
  out.add(14, t1, s3);
  out.add(15, i + 1 < to ? suffix(text, tokens, i + 1, 3) : EDGE, t1);
  out.add(16, shape, t1, i + 1 < to ? flags[i + 1]! & SPECIAL : 0);
  out.add(17, before, w);
}

function suffix(text: string, tokens: Tokens, i: number, length: number): number {
  const end = tokens.end[i]!;
  const start = Math.max(tokens.start[i]!, end - length);
  let hash = length;
  for (let k = start; k < end; k++) hash = Math.imul(hash, 31) + (text.charCodeAt(k) | 0x20);
  return hash >>> 0;
}
