import { Role } from './pointer-features.ts';
import type { View } from './view.ts';

/** In place of a word class beyond the text or the sentence. */
const OUTSIDE = 31;
const PAIRS = 32 * 32;
const ROLES = Object.keys(Role).length;
export const EDGES_SIZE = 2 * ROLES * PAIRS;

/**
 * Which pairs of word classes stand across the edges of spans: per role first the pairs at beginnings, then those at ends.
 * A place with any other pair is not tried ("the | house" ends nothing), which spares most of the work.
 */
export class Edges {
  private readonly known: Uint8Array;

  /** `known`: `EDGES_SIZE` bytes, 1 for pairs that occur. */
  constructor(known: Uint8Array) {
    if (known.length !== EDGES_SIZE) throw new RangeError(`expected ${EDGES_SIZE} bytes`);
    this.known = known;
  }

  begins(view: View, role: number, i: number, firstToken: number): boolean {
    return this.known[beginning(view, role, i, firstToken)] === 1;
  }

  ends(view: View, role: number, i: number, endToken: number): boolean {
    return this.known[ending(view, role, i, endToken)] === 1;
  }
}

/** The place of the pair at a beginning, an end, in the table of edges. */
export const beginning = ({ tags }: View, role: number, i: number, firstToken: number): number =>
  role * PAIRS + (i > firstToken ? tags[i - 1]! : OUTSIDE) * 32 + tags[i]!;
export const ending = ({ tags }: View, role: number, i: number, endToken: number): number =>
  (ROLES + role) * PAIRS + tags[i]! * 32 + (i + 1 < endToken ? tags[i + 1]! : OUTSIDE);
