import { createRequire } from 'node:module';
import type * as library from 'feedsmith';

let loaded: typeof library | undefined;

/** The library that reads feeds, loaded with the first feed: it has more than a hundred files, and most runs see none. */
export function feedsmith(): typeof library {
  loaded ??= createRequire(import.meta.url)('feedsmith') as typeof library;
  return loaded;
}
