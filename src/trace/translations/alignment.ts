import type { Anchors } from './anchors.ts';

/** Pairs of sentences, in order. */
export interface Alignment {
  readonly pairs: readonly (readonly [number, number])[];
  readonly score: number;
}

/** A pair of sentences must share so much to be one. */
const LEAST = 0.35;

/** By sentences of either: `shared[s * width + t]`. */
export interface SharedAnchors {
  readonly shared: Float32Array;
  readonly width: number;
}

/** Sentence by sentence what the two share. */
export function sharedAnchors(a: Anchors, b: Anchors): SharedAnchors {
  const width = b.from.length - 1;
  const shared = new Float32Array((a.from.length - 1) * width);
  const places = new Map<number, number[]>();
  for (let t = 0; t < width; t++) {
    for (let k = b.from[t]!; k < b.from[t + 1]!; k++) {
      const known = places.get(b.keys[k]!);
      if (known) known.push(t, b.weight[k]!);
      else places.set(b.keys[k]!, [t, b.weight[k]!]);
    }
  }
  for (let s = 0; s + 1 < a.from.length; s++) {
    for (let k = a.from[s]!; k < a.from[s + 1]!; k++) {
      const found = places.get(a.keys[k]!);
      if (found === undefined) continue;
      for (let p = 0; p < found.length; p += 2) shared[s * width + found[p]!]! += Math.min(a.weight[k]!, found[p + 1]!);
    }
  }
  return { shared, width };
}

/**
 * The heaviest chain of sentences in the order of both; a sentence may be joined with two neighbours of the other report.
 * With `backwards` the second report is read from its end.
 */
export function alignAnchors(height: number, { shared, width }: SharedAnchors, backwards: boolean): Alignment {
  const best = new Float32Array((height + 1) * (width + 1));
  const step = new Uint8Array(best.length);
  const stride = width + 1;
  const at = (s: number, t: number): number => shared[s * width + (backwards ? width - 1 - t : t)]!;
  for (let s = 1; s <= height; s++) {
    for (let t = 1; t <= width; t++) {
      const own = at(s - 1, t - 1);
      const cell = s * stride + t;
      let top = best[cell - stride]!;
      let way = 1;
      if (best[cell - 1]! > top) {
        top = best[cell - 1]!;
        way = 2;
      }
      if (own >= LEAST) {
        // A sentence cut in two: what each half shares counts.
        const one = best[cell - stride - 1]! + own;
        if (one > top) {
          top = one;
          way = 3;
        }
        if (t > 1) {
          const two = best[cell - stride - 2]! + own + at(s - 1, t - 2) * 0.9;
          if (two > top && at(s - 1, t - 2) > 0) {
            top = two;
            way = 4;
          }
        }
        if (s > 1) {
          const two = best[cell - 2 * stride - 1]! + own + at(s - 2, t - 1) * 0.9;
          if (two > top && at(s - 2, t - 1) > 0) {
            top = two;
            way = 5;
          }
        }
      }
      best[cell] = top;
      step[cell] = way;
    }
  }
  const pairs: [number, number][] = [];
  for (let s = height, t = width; s > 0 && t > 0; ) {
    const way = step[s * stride + t]!;
    if (way === 1) s--;
    else if (way === 2) t--;
    else {
      pairs.push([s - 1, t - 1]);
      if (way === 4) pairs.push([s - 1, t - 2]);
      if (way === 5) pairs.push([s - 2, t - 1]);
      s -= way === 5 ? 2 : 1;
      t -= way === 4 ? 2 : 1;
    }
  }
  return { pairs: pairs.reverse(), score: best[best.length - 1]! };
}
