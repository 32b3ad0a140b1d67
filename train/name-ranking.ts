import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { acronymOf } from '../src/read/entities/compare-names.ts';
import { nameParts } from '../src/read/entities/name-parts.ts';
import { SIGNS, signsOf } from '../src/read/entities/rank-names.ts';
import { writeBands } from './name-ranking/bands.ts';
import { type Choice, conditionalLogit } from './name-ranking/conditional-logit.ts';

/**
 * Learns what ranks names, from the OFAC aliases of the data folder: how common words are in names (first, as a data file, since the signs
 * rest on it) and then what each sign weighs. Each question is an alias, its entry's other names are right, the likeliest names
 * of other entries are wrong.
 *
 *     node train/name-ranking.ts bands && node train/name-ranking.ts weights
 */
const root = resolve(import.meta.dirname, '..');
const data = resolve(root, process.env['STEMMA_DATA'] ?? '../shared/data');
interface Entry {
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
}
const entries = readFileSync(join(data, 'name-variants/ofac-aliases.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Entry);
// Half of the entries, to be measured on the others (quality/name-pairs.ts does not know the halves).
const half = process.argv.includes('half');
const names = entries
  .filter((_, e) => !half || e % 2 === 0)
  .map(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]);
const MOST_WRONG = 40;
/** Of another entry's names only the first few are candidates. */
const MOST_NAMES = 6;
/** Two equal names of two rare words: what is this near weighs 1, whatever the scale of the log-odds. */
const EQUAL = [1, 1, 1, 2, 2, 0, 0, 1, 0, 0];

if (process.argv[2] === 'bands') writeBands(names, join(root, 'src/text/name-word-bands.ts'));
else learnWeights();

function learnWeights(): void {
  const choices: Choice[] = [];
  names.forEach((own, e) => {
    // One question an entry: some have a hundred aliases, most have one.
    if (own.length < 2) return;
    const at = 1 + (e % (own.length - 1));
    const choice = candidates(own[at]!, own, e, at);
    if (choice !== undefined) choices.push(choice);
  });
  const learned = conditionalLogit(choices);
  const scale = learned.reduce((sum, w, i) => sum + w * EQUAL[i]!, 0);
  const weights = learned.map((w) => Math.round((w / scale) * 1e4) / 1e4);
  process.stdout.write(
    `${choices.length} questions, scale ${scale}\n${SIGNS.map((s, i) => `${s} ${weights[i]}`).join('\n')}\n`,
  );
  const path = join(root, 'src/read/entities/ranking-weights.ts');
  const text = readFileSync(path, 'utf8').replace(/= \[[^\]]*\]/, `= [\n  ${weights.join(', ')},\n]`);
  writeFileSync(path, text);
}

function candidates(asked: string, own: readonly string[], entry: number, at: number): Choice | undefined {
  const rows: { row: Float64Array; worth: number }[] = [];
  names.forEach((others, e) => {
    if (e !== entry) for (const other of others.slice(0, MOST_NAMES)) rows.push(rowOf(asked, other));
  });
  const wrong = rows.sort((a, b) => b.worth - a.worth).slice(0, MOST_WRONG);
  const right = own.filter((_, k) => k !== at).map((other) => rowOf(asked, other));
  // What shares nothing with its entry teaches nothing.
  if (!right.some(({ worth }) => worth > 0.2)) return undefined;
  return {
    rows: [...right, ...wrong].map(({ row }) => row),
    right: [...right.map(() => true), ...wrong.map(() => false)],
  };
}

function rowOf(a: string, b: string): { row: Float64Array; worth: number } {
  const [left, right] = [nameParts(a), nameParts(b)];
  const row = signsOf(left, right, acronymOf(left, right) || acronymOf(right, left)).slice();
  return { row, worth: row[0]! + row[2]! + row[7]! + row[8]! + row[9]! };
}
