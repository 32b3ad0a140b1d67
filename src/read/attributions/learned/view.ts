import { TokenFlag } from '../../../model/tokens.ts';
import type { Scene } from '../scene.ts';
import type { Syntax } from '../syntax/index.ts';
import { isFiniteTag, Tag } from '../syntax/tags.ts';

/** Classes of words by meaning, from word vectors: 0 where the word is not known. */
export interface WordClasses {
  readonly coarse: (fold: number) => number;
  readonly fine: (fold: number) => number;
}

/** What the learned finder reads of an article: per token, everything that its features are made of. */
export interface View {
  readonly scene: Scene;
  readonly length: number;
  readonly fold: Uint32Array;
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly coarse: Uint8Array;
  readonly fine: Uint16Array;
  /** First and last token of what hangs on each token, itself included. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The highest token whose phrase begins, ends at this token. */
  readonly topLeft: Int32Array;
  readonly topRight: Int32Array;
  /** Steps to the root. */
  readonly depth: Uint8Array;
  /** Nearest dependents of some kinds: subject, object, clause; -1 where there is none. */
  readonly subject: Int32Array;
  readonly object: Int32Array;
  readonly clause: Int32Array;
  /** First dependent on the left and on the right. */
  readonly firstChild: Int32Array;
  readonly nextChild: Int32Array;
  /** Commas, finite verbs and quotation marks up to each token. */
  readonly commas: Uint16Array;
  readonly verbs: Uint16Array;
  readonly shape: Uint8Array;
}

const DEEPEST = 200;

export function makeView(scene: Scene, syntax: Syntax, classes: WordClasses): View {
  const { tokens, sentences } = scene;
  const n = tokens.length;
  const { tags, heads, relations } = syntax;
  const left = Int32Array.from({ length: n }, (_, i) => i);
  const right = Int32Array.from({ length: n }, (_, i) => i);
  const depth = new Uint8Array(n);
  const none = (): Int32Array => new Int32Array(n).fill(-1);
  const subject = none();
  const object = none();
  const clause = none();
  const firstChild = none();
  const nextChild = none();
  const topLeft = none();
  const topRight = none();
  const coarse = new Uint8Array(n);
  const fine = new Uint16Array(n);
  const commas = new Uint16Array(n);
  const verbs = new Uint16Array(n);
  const shape = new Uint8Array(n);
  let comma = 0;
  let verb = 0;
  for (let i = 0; i < n; i++) {
    coarse[i] = classes.coarse(tokens.fold[i]!);
    fine[i] = classes.fine(tokens.fold[i]!);
    if (tags[i] === Tag.COMMA) comma++;
    else if (isFiniteTag(tags[i]!)) verb++;
    commas[i] = comma;
    verbs[i] = verb;
    const flags = tokens.flags[i]!;
    shape[i] =
      ((flags & TokenFlag.capital) !== 0 ? 1 : 0) |
      ((flags & TokenFlag.allCapitals) !== 0 ? 2 : 0) |
      (scene.quotationOf[i]! >= 0 ? 4 : 0);
  }
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      let steps = 0;
      for (let h = heads[i]!; h >= 0 && steps < DEEPEST; h = heads[h]!) {
        steps++;
        if (i < left[h]!) left[h] = i;
        if (i > right[h]!) right[h] = i;
      }
      depth[i] = steps;
      const h = heads[i]!;
      if (h < 0) continue;
      if (i < h) firstChild[h] = firstChild[h]! < 0 ? i : firstChild[h]!;
      else if (nextChild[h]! < 0) nextChild[h] = i;
      const relation = relations[i]!;
      if (relation === 1 || relation === 2) subject[h] = i;
      else if (relation === 3 && object[h]! < 0) object[h] = i;
      else if (relation === 4 || relation === 5) clause[h] = i;
    }
    for (let i = firstToken; i < endToken; i++) {
      const l = left[i]!;
      const r = right[i]!;
      if (topLeft[l]! < 0 || depth[i]! < depth[topLeft[l]!]!) topLeft[l] = i;
      if (topRight[r]! < 0 || depth[i]! < depth[topRight[r]!]!) topRight[r] = i;
    }
    for (let i = firstToken; i < endToken; i++) {
      if (topLeft[i]! < 0) topLeft[i] = i;
      if (topRight[i]! < 0) topRight[i] = i;
    }
  }
  return {
    scene,
    length: n,
    fold: tokens.fold,
    tags,
    heads,
    relations,
    coarse,
    fine,
    left,
    right,
    topLeft,
    topRight,
    depth,
    subject,
    object,
    clause,
    firstChild,
    nextChild,
    commas,
    verbs,
    shape,
  };
}

/** The token of `from`–`to` on which the others hang. */
export function topOf(view: View, from: number, to: number): number {
  let top = from;
  for (let i = from + 1; i < to; i++) if (view.depth[i]! < view.depth[top]!) top = i;
  return top;
}

/** A hash of the way from token `a` to token `b` over their heads; one value for all that are longer than six steps. */
export function pathBetween(view: View, a: number, b: number): number {
  const { heads, relations, depth } = view;
  let hash = 17;
  let steps = 0;
  let x = a;
  let y = b;
  let down = 0;
  while (x !== y) {
    if (x < 0 || y < 0 || ++steps > 6) return 3;
    if (depth[x]! >= depth[y]!) {
      hash = Math.imul(hash, 31) + relations[x]! + 1;
      x = heads[x]!;
    } else {
      down = Math.imul(down, 37) + relations[y]! + 1;
      y = heads[y]!;
    }
  }
  return (Math.imul(hash, 1009) + down) >>> 0;
}
