import type { Tokens } from '../../src/model/tokens.ts';
import { beginsName, endsName, kindOfLabel, NAME_KINDS } from '../../src/read/names/labels.ts';
import type { GoldName } from './plain-text.ts';

export interface Counts {
  right: number;
  said: number;
  gold: number;
}

export const f1 = ({ right, said, gold }: Counts): number => (right === 0 ? 0 : (200 * right) / (said + gold));

/** The spans of a labelling. */
export function spansOf(tokens: Tokens, labels: Uint8Array): GoldName[] {
  const spans: GoldName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!beginsName(labels[i]!)) continue;
    let end = i;
    while (!endsName(labels[end]!) && end + 1 < tokens.length) end++;
    spans.push({ start: tokens.start[i]!, end: tokens.end[end]!, kind: NAME_KINDS[kindOfLabel(labels[i]!)]! });
    i = end;
  }
  return spans;
}

/** Adds strict matches (same start, end and kind), of person, location and organization only, to the counts. */
export function countStrict(said: readonly GoldName[], gold: readonly GoldName[], into: Record<string, Counts>): void {
  const key = (name: GoldName): string => `${name.start}-${name.end}-${name.kind}`;
  const keys = new Set(gold.map(key));
  for (const name of gold) for (const c of [into['all'], into[name.kind]]) if (c && counted(name)) c.gold++;
  for (const name of said) {
    for (const c of [into['all'], into[name.kind]]) {
      if (!c || !counted(name)) continue;
      c.said++;
      if (keys.has(key(name))) c.right++;
    }
  }
}

const counted = (name: GoldName): boolean => name.kind !== 'other';

export const newCounts = (): Record<string, Counts> =>
  Object.fromEntries(['all', 'person', 'organization', 'location'].map((k) => [k, { right: 0, said: 0, gold: 0 }]));
