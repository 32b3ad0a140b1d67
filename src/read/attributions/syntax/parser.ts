import type { Tokens } from '../../../model/tokens.ts';
import { Features, type HashedScores } from './scores.ts';
import { actionKey, relationKey, type SureSteps } from './sure-steps.ts';
import { RELATIONS, Tag } from './tags.ts';

/** Longer sentences are cut; the pieces are parsed apart. */
export const LONGEST_SENTENCE = 160;
const NONE = 0x3c6ef35f;
const NO_TAG = 41;
const ROOT_TAG = 42;

export const Action = { shift: 0, left: 1, right: 2 } as const;

/**
 * The state of an arc-hybrid parser (Kuhlmann et al. 2011) over tokens `from`–`to`; the root stands behind the last token.
 * All indices are within the sentence.
 */
export class ParserState {
  length = 0;
  readonly stack = new Int16Array(LONGEST_SENTENCE + 2);
  depth = 0;
  buffer = 0;
  readonly head = new Int16Array(LONGEST_SENTENCE + 2);
  readonly leftmost = new Int16Array(LONGEST_SENTENCE + 2);
  readonly rightmost = new Int16Array(LONGEST_SENTENCE + 2);
  readonly leftCount = new Uint8Array(LONGEST_SENTENCE + 2);
  readonly rightCount = new Uint8Array(LONGEST_SENTENCE + 2);
  readonly words = new Uint32Array(LONGEST_SENTENCE + 2);
  readonly tags = new Uint8Array(LONGEST_SENTENCE + 2);
  /** Commas and quotation marks up to each token. */
  private readonly commas = new Uint8Array(LONGEST_SENTENCE + 2);
  private readonly marks = new Uint8Array(LONGEST_SENTENCE + 2);

  begin(tokens: Tokens, tags: Uint8Array, from: number, to: number): void {
    const n = to - from;
    this.length = n;
    let commas = 0;
    let marks = 0;
    for (let i = 0; i < n; i++) {
      this.words[i] = tokens.fold[from + i]!;
      const tag = tags[from + i]!;
      this.tags[i] = tag;
      if (tag === Tag.COMMA) commas++;
      else if (tag === Tag.QUOTE) marks++;
      this.commas[i] = commas;
      this.marks[i] = marks;
    }
    this.words[n] = NONE;
    this.tags[n] = ROOT_TAG;
    this.commas[n] = commas;
    this.marks[n] = marks;
    this.head.fill(-1, 0, n + 1);
    this.leftmost.fill(-1, 0, n + 1);
    this.rightmost.fill(-1, 0, n + 1);
    this.leftCount.fill(0, 0, n + 1);
    this.rightCount.fill(0, 0, n + 1);
    this.depth = 0;
    this.buffer = 0;
  }

  get done(): boolean {
    return this.buffer === this.length && this.depth === 0;
  }

  can(action: number): boolean {
    if (action === Action.shift) return this.buffer < this.length;
    if (action === Action.left) return this.depth > 0;
    return this.depth > 1;
  }

  apply(action: number): void {
    if (action === Action.shift) {
      this.stack[this.depth++] = this.buffer++;
      return;
    }
    const child = this.stack[--this.depth]!;
    const parent = action === Action.left ? this.buffer : this.stack[this.depth - 1]!;
    this.head[child] = parent;
    if (action === Action.left) {
      this.leftmost[parent] = child;
      this.leftCount[parent] = Math.min(7, this.leftCount[parent]! + 1);
    } else {
      this.rightmost[parent] = child;
      this.rightCount[parent] = Math.min(7, this.rightCount[parent]! + 1);
    }
  }

  /** The features of the state. */
  features(out: Features): void {
    const { words, tags, stack, depth, buffer, length } = this;
    const s0 = depth > 0 ? stack[depth - 1]! : -1;
    const s1 = depth > 1 ? stack[depth - 2]! : -1;
    const s2 = depth > 2 ? stack[depth - 3]! : -1;
    const w = (i: number): number => (i >= 0 && i <= length ? words[i]! : NONE);
    const t = (i: number): number => (i >= 0 && i <= length ? tags[i]! : NO_TAG);
    const child = (of: Int16Array, i: number): number => (i >= 0 ? t(of[i]!) : NO_TAG);
    const b0 = buffer;
    const s0w = w(s0);
    const s1w = w(s1);
    const b0w = w(b0);
    const b1w = w(b0 + 1);
    const s0t = t(s0);
    const s1t = t(s1);
    const s2t = t(s2);
    const b0t = t(b0);
    const b1t = t(b0 + 1);
    const b2t = t(b0 + 2);
    const s0b0 = s0t * 64 + b0t;
    const s1s0 = s1t * 64 + s0t;
    const distance = s0 < 0 ? 0 : Math.min(b0 - s0, 10);
    const between = s1 < 0 ? 0 : Math.min(s0 - s1, 10);
    const commas = s0 < 0 ? 0 : Math.min(3, this.commas[b0]! - this.commas[s0]!);
    const commas1 = s1 < 0 ? 0 : Math.min(3, this.commas[s0]! - this.commas[s1]!);
    const marks = s0 < 0 ? 0 : (this.marks[b0]! - this.marks[s0]!) & 3;
    out.clear();
    out.add(0, s0w, s0t);
    out.add(1, s0t);
    out.add(2, s1w, s1t);
    out.add(3, s1t);
    out.add(4, b0w, b0t);
    out.add(5, b0t, b1t);
    out.add(6, b1w, b1t);
    out.add(7, b2t, b1t, b0t);
    out.add(8, s0w, b0w);
    out.add(9, s0w, s0t, b0t);
    out.add(10, s0t, b0w, b0t);
    out.add(11, s0b0);
    out.add(12, s1w, s1s0);
    out.add(13, s0w, s1s0);
    out.add(14, s1s0);
    out.add(15, s0w, s1w);
    out.add(16, s0b0, b1t);
    out.add(17, s1s0, b0t);
    out.add(18, s2t, s1s0);
    out.add(19, s0b0, child(this.leftmost, s0));
    out.add(20, s0b0, child(this.rightmost, s0));
    out.add(21, s1s0, child(this.rightmost, s1));
    out.add(22, s0b0, child(this.leftmost, b0));
    out.add(23, s1s0, child(this.leftmost, s0));
    out.add(24, s1s0, child(this.rightmost, s0), child(this.rightmost, s1));
    out.add(25, distance, s0b0);
    out.add(26, between, s1s0, b0t);
    out.add(27, s0t, s0 < 0 ? 0 : this.leftCount[s0]! * 8 + this.rightCount[s0]!, b0t);
    out.add(28, b0t, this.leftCount[b0]!, s0t);
    out.add(29, s1t, s1 < 0 ? 0 : this.leftCount[s1]! * 8 + this.rightCount[s1]!, s0t);
    out.add(30, commas, s0b0);
    out.add(31, commas1 * 4 + commas, s1s0, b0t);
    out.add(32, marks, s0b0);
    out.add(33, s0w, b1t, b0t);
    out.add(34, s1w, b0t, s0t);
    out.add(35, s1w, b0w, s0t);
    out.add(36, s0w, s0 < 0 ? 0 : this.rightCount[s0]!, b0t);
    out.add(37, s0b0, b1t, b2t);
  }
}

/** The features of the relation between a token and its head; indices within the sentence. */
export function relationFeatures(state: ParserState, child: number, out: Features): void {
  const { words, tags, head } = state;
  const parent = head[child]!;
  const side = parent < child ? 1 : 0;
  const ct = tags[child]!;
  const pt = tags[parent]!;
  const pair = (pt * 64 + ct) * 2 + side;
  const first = state.leftmost[child]!;
  const firstWord = first < 0 ? NONE : words[first]!;
  const firstTag = first < 0 ? NO_TAG : tags[first]!;
  const last = state.rightmost[child]!;
  const above = parent < state.length ? head[parent]! : -1;
  out.clear();
  out.add(50, pair);
  out.add(51, words[child]!, ct, side);
  out.add(52, words[parent]!, pt, side);
  out.add(53, words[child]!, pair);
  out.add(54, words[parent]!, pair);
  out.add(55, pair, firstTag);
  out.add(56, pair, firstWord);
  out.add(57, pair, Math.min(9, Math.abs(parent - child)));
  out.add(58, pair, last < 0 ? NO_TAG : tags[last]!);
  out.add(59, pair, child > 0 ? tags[child - 1]! : NO_TAG, child + 1 < state.length ? tags[child + 1]! : NO_TAG);
  out.add(60, pair, above < 0 ? NO_TAG : tags[above]!, state.leftCount[child]!);
  out.add(61, words[parent]!, firstWord, side);
  out.add(62, pair, state.leftmost[parent]! < 0 ? NO_TAG : tags[state.leftmost[parent]!]!, state.leftCount[parent]!);
}

/** Told each step of the parser: what kind, its key among the sure steps, and what is done. */
export type Watcher = (kind: 'action' | 'relation', key: number, done: number) => void;

/** Heads and relations for the tokens of a sentence, greedily by an arc-hybrid transition parser. */
export class DependencyParser {
  private readonly actions: HashedScores;
  private readonly relations: HashedScores;
  private readonly sure: SureSteps;
  private readonly state = new ParserState();
  private readonly features = new Features(40);
  private readonly out = new Int32Array(Math.max(4, RELATIONS.length));
  watcher: Watcher | undefined;

  constructor(actions: HashedScores, relations: HashedScores, sure: SureSteps) {
    this.actions = actions;
    this.relations = relations;
    this.sure = sure;
  }

  /** Writes heads (token numbers, -1 for a root) and relations of tokens `from`–`to`. */
  parse(tokens: Tokens, tags: Uint8Array, from: number, to: number, heads: Int32Array, relations: Uint8Array): void {
    for (let start = from; start < to; start += LONGEST_SENTENCE) {
      this.piece(tokens, tags, start, Math.min(to, start + LONGEST_SENTENCE), heads, relations);
    }
  }

  private piece(
    tokens: Tokens,
    tags: Uint8Array,
    from: number,
    to: number,
    heads: Int32Array,
    relations: Uint8Array,
  ): void {
    const { state, sure } = this;
    state.begin(tokens, tags, from, to);
    while (!state.done) {
      if (state.depth === 0) {
        state.apply(Action.shift);
        continue;
      }
      let action = sure.action(state);
      if (action < 0 || !state.can(action)) action = this.scoredAction();
      this.watcher?.('action', actionKey(state), action);
      state.apply(action);
    }
    const n = state.length;
    for (let i = 0; i < n; i++) {
      const head = state.head[i]!;
      heads[from + i] = head === n ? -1 : from + head;
      let relation = sure.relation(state, i);
      if (relation < 0) relation = this.scoredRelation(i);
      this.watcher?.('relation', relationKey(state, i), relation);
      relations[from + i] = relation;
    }
  }

  private scoredAction(): number {
    const { state, features, out } = this;
    state.features(features);
    this.actions.sum(features.hashes, features.count, out);
    let best = -1;
    for (let a = 0; a < 3; a++) if (state.can(a) && (best < 0 || out[a]! > out[best]!)) best = a;
    return best;
  }

  private scoredRelation(child: number): number {
    const { state, features, out } = this;
    relationFeatures(state, child, features);
    this.relations.sum(features.hashes, features.count, out);
    let best = 0;
    for (let k = 1; k < RELATIONS.length; k++) if (out[k]! > out[best]!) best = k;
    return best;
  }
}
