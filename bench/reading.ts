import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Sentence } from '../src/model/reading.ts';
import type { Tokens } from '../src/model/tokens.ts';
import { findAmounts } from '../src/read/amounts/index.ts';
import { createNameFinder } from '../src/read/names/index.ts';
import { findTimes } from '../src/read/times/index.ts';
import { splitSentences, tokenize } from '../src/text/index.ts';

/**
 * Names, times and amounts over bulk news on one core, by processor time, the tokens given; beside the tokeniser. First what it
 * takes to load all that they need, from the file's bytes to the first words read.
 */
interface Tokenised {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

const LANGUAGE = 'en';
const ROUNDS = 5;
/** A part of the texts is enough, and less than half a minute. */
const EVERY = 4;
const MODEL = new URL('../models/names.bin', import.meta.url);
const data = resolve(import.meta.dirname, '..', process.env['STEMMA_DATA'] ?? '../shared/data', 'bulk/bodies.jsonl');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Milliseconds of processor time that this process has taken. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function tokenised(text: string): Tokenised {
  const tokens = tokenize(text);
  return { text, tokens, sentences: splitSentences(text, tokens, LANGUAGE) };
}

function main(texts: readonly string[]): void {
  // The tokeniser's own tables are not what is measured here.
  const first = tokenised('Anna Example said on 3 May that some 300 people came.');
  const before = cpu();
  const names = createNameFinder(new Uint8Array(readFileSync(MODEL)));
  readAll(first, names);
  say(
    `model file ${(statSync(MODEL).size / 1e6).toFixed(1)} MB (to reach: 15 MB), loaded with all word tables in ${(cpu() - before).toFixed(0)} ms (to reach: 150 ms)`,
  );

  const fresh = (): Tokenised[] => texts.map(tokenised);
  const count = fresh().reduce((sum, { tokens }) => sum + tokens.length, 0);
  const best = (work: (all: readonly Tokenised[]) => void): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      // Fresh tokens each time: what is kept by tokens must not be found again.
      const all = fresh();
      const from = cpu();
      work(all);
      least = Math.min(least, cpu() - from);
    }
    return least;
  };
  const baseline = best((all) => {
    for (const { text } of all) tokenize(text);
  });
  say(`${texts.length} texts, ${count} tokens; the best of ${ROUNDS} rounds`);
  const report = (name: string, took: number, reach = ''): void =>
    say(
      `${name.padEnd(28)} ${(count / took).toFixed(0).padStart(6)} k tokens/s  ${(baseline / took).toFixed(2)} × tokeniser${reach}`,
    );
  report('tokeniser', baseline);
  report(
    'names',
    best((all) => {
      for (const one of all) names.find({ ...one, language: LANGUAGE });
    }),
  );
  report(
    'times',
    best((all) => {
      for (const one of all) findTimes({ ...one, language: LANGUAGE, reference: '2021-05-03' });
    }),
  );
  report(
    'times and amounts',
    best((all) => {
      for (const one of all) timesAndAmounts(one);
    }),
  );
  report(
    'names, times and amounts',
    best((all) => {
      for (const one of all) readAll(one, names);
    }),
    '  (to reach: 250 k tokens/s)',
  );
}

function readAll(one: Tokenised, names: ReturnType<typeof createNameFinder>): void {
  names.find({ ...one, language: LANGUAGE });
  timesAndAmounts(one);
}

function timesAndAmounts(one: Tokenised): void {
  const times = findTimes({ ...one, language: LANGUAGE, reference: '2021-05-03' });
  findAmounts({ ...one, language: LANGUAGE, times });
}

if (existsSync(data)) {
  main(
    readFileSync(data, 'utf8')
      .trim()
      .split('\n')
      .filter((_, k) => k % EVERY === 0)
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
} else say('skipped: bulk/bodies.jsonl is not in the data folder (STEMMA_DATA)');
