import { readFileSync } from 'node:fs';
import type { BlockWeights } from '../../src/extract/html/score.ts';
import { hashString } from '../../src/text/hash.ts';

/** Pages are put into folds by name, so that training and measuring agree which weights have not seen a page. */
export const FOLDS = 5;
export const foldOf = (name: string): number => hashString(name) % FOLDS;

let read: readonly BlockWeights[] | undefined;

/** Per fold, the weights trained on the pages of the other folds; made by train/extract.ts. */
export function foldWeights(): readonly BlockWeights[] {
  read ??= JSON.parse(
    readFileSync(new URL('../../models/extract.folds.json', import.meta.url), 'utf8'),
  ) as BlockWeights[];
  return read;
}
