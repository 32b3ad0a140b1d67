import { compareNames } from '../src/read/entities/index.ts';
import { jsonLines } from './data.ts';
import type { Figure, Measure, MeasureContext } from './measure.ts';

interface Pair {
  readonly case_group: string;
  readonly name1: string;
  readonly name2: string;
  readonly is_match: string;
}

interface Entry {
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
}

function f1(pairs: readonly Pair[]): number {
  let right = 0;
  let said = 0;
  let gold = 0;
  for (const { name1, name2, is_match } of pairs) {
    const yes = compareNames(name1, name2) >= 0.5;
    if (yes) said++;
    if (is_match === 'true') gold++;
    if (yes && is_match === 'true') right++;
  }
  return (2 * right) / (said + gold);
}

/**
 * For each alias, whether its own entry comes first among all, alone: a tie is a miss. An entry is known by its name and its aliases
 * but the one asked for; `nameOnly` holds it against names alone.
 */
function firstByAlias(entries: readonly Entry[], step: number, nameOnly: boolean): number {
  let asked = 0;
  let right = 0;
  let turn = 0;
  for (const entry of entries) {
    for (const { name } of entry.aliases) {
      if (turn++ % step !== 0) continue;
      asked++;
      const own = likeness(name, entry, nameOnly, true);
      if (!entries.some((other) => other !== entry && likeness(name, other, nameOnly, false) >= own)) right++;
    }
  }
  return right / asked;
}

function likeness(name: string, entry: Entry, nameOnly: boolean, own: boolean): number {
  let best = compareNames(name, entry.name);
  if (nameOnly) return best;
  for (const alias of entry.aliases) {
    if (!(own && alias.name === name)) best = Math.max(best, compareNames(name, alias.name));
  }
  return best;
}

function run({ data, full }: MeasureContext): Figure[] {
  const pairs = jsonLines<Pair>(data, 'name-variants/pairs.jsonl');
  const entries = jsonLines<Entry>(data, 'name-variants/ofac-aliases.jsonl');
  const made = (pair: Pair): boolean => pair.case_group.startsWith('synth');
  const step = full ? 1 : 30;
  return [
    { key: 'pairs', name: 'name pairs, F1 at .5', value: f1(pairs), reach: 0.86, peer: 'logic_v2 .790' },
    {
      key: 'hand-made',
      name: 'hand-made name pairs, F1 at .5',
      value: f1(pairs.filter((pair) => !made(pair))),
      reach: 0.93,
      peer: 'logic_v2 .892',
    },
    {
      key: 'synthetic',
      name: 'synthetic name pairs, F1 at .5',
      value: f1(pairs.filter(made)),
      peer: 'logic_v2 .719',
    },
    {
      key: 'ofac',
      name: 'OFAC alias, right entry first (entry by name and other aliases)',
      value: firstByAlias(entries, step, false),
      reach: 0.8,
      note: full ? 'all aliases' : 'every 30th alias',
    },
    {
      key: 'ofac-name',
      name: 'OFAC alias, right entry first (entry by its name alone)',
      value: firstByAlias(entries, step, true),
    },
  ];
}

export const measure: Measure = {
  room: 'name-pairs',
  needs: ['name-variants/pairs.jsonl', 'name-variants/ofac-aliases.jsonl'],
  run: async (context) => run(context),
};
