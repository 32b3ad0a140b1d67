import type { Attested } from './attested.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';

/** A word tells enough to speak for one writer's text hanging together. */
const TELLING = 0.5;
/** Fewer words beside what is shared say nothing. */
const LEAST = 20;
const SMOOTH = 30;

/**
 * For each kinship in how far what the two share hangs together with the rest of `a` rather than with the rest of `b`
 * (above nought): a piece set into another text shares fewer of that text's words. Logarithm of a ratio, cut at ±2.
 */
export function cohesionsOf(
  { reports, vocabulary }: Comparison,
  kin: readonly Kinship[],
  attested: Attested,
): Float64Array {
  const stamp = new Int32Array(vocabulary.size);
  const inRest = new Int32Array(vocabulary.size);
  let number = 0;
  const share = (k: number, side: 0 | 1): number | undefined => {
    const { a, b } = kin[k]!.pair;
    const r = side === 0 ? a : b;
    const terms = vocabulary.terms[r]!;
    const shared = attested.inOther[k]![side];
    const { aside } = reports[r]!;
    number++;
    let rest = 0;
    for (let i = 0; i < terms.length; i++) {
      if (shared[i] === 1 || aside[i] === 1) continue;
      rest++;
      inRest[terms[i]!] = number;
    }
    if (rest < LEAST) return undefined;
    let found = 0;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!;
      if (shared[i] === 0 || vocabulary.telling[term]! < TELLING || stamp[term] === number) continue;
      stamp[term] = number;
      if (inRest[term] === number) found++;
    }
    return (found + 1) / (rest + SMOOTH);
  };
  return Float64Array.from(kin, (_, k) => {
    const [withA, withB] = [share(k, 0), share(k, 1)];
    if (withA === undefined || withB === undefined) return 0;
    return Math.max(-2, Math.min(2, Math.log(withA / withB)));
  });
}
