import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createNameFinder } from '../src/read/names/index.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';
import { readConll } from '../train/names/conll.ts';
import { type Printing, plainText } from '../train/names/plain-text.ts';
import { countStrict, f1, newCounts } from '../train/names/score.ts';
import { jsonLines } from './data.ts';
import type { Figure, Measure, MeasureContext } from './measure.ts';

const root = join(import.meta.dirname, '..');
const weightsPath = join(root, 'models/names.bin');

/** Strict F1 (same start, end and kind; person, location, organization) on plain text, per way of printing. */
function development(data: string, printing: Printing): Record<string, number> {
  const finder = createNameFinder(readFileSync(weightsPath));
  const counts = newCounts();
  for (const document of readConll(join(data, 'names/conllpp.dev.conll'), 'dev')) {
    const { text, names } = plainText(document, printing);
    const tokens = tokenize(text);
    const sentences = splitSentences(text, tokens, 'en');
    countStrict(finder.find({ text, tokens, sentences, language: 'en' }).names, names, counts);
  }
  return Object.fromEntries(Object.entries(counts).map(([kind, c]) => [kind, f1(c)]));
}

/** Milliseconds of processor time that this process has had: the clock on the wall counts what others take. */
function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Thousands of tokens a second of one core's time, the second time round, with the tokenising of the same texts beside it. */
function speed(data: string): { names: number; tokenizing: number } {
  const finder = createNameFinder(readFileSync(weightsPath));
  const texts = jsonLines<{ text: string }>(data, 'bulk/bodies.jsonl').map(({ text }) => text);
  let names = 0;
  let tokenizing = 0;
  for (let round = 0; round < 2; round++) {
    let count = 0;
    const started = ownTime();
    const inputs = texts.map((text) => {
      const tokens = tokenize(text);
      count += tokens.length;
      return { text, tokens, sentences: splitSentences(text, tokens, 'en'), language: 'en' };
    });
    const middle = ownTime();
    for (const input of inputs) finder.find(input);
    names = count / (ownTime() - middle);
    tokenizing = count / (middle - started);
  }
  return { names, tokenizing };
}

function run({ data }: MeasureContext): Figure[] {
  const lines = development(data, { spaced: false, lines: true });
  const runOn = development(data, { spaced: false, lines: false });
  const heldOut = JSON.parse(readFileSync(join(import.meta.dirname, 'names-held-out.json'), 'utf8')) as {
    wikigold: Record<string, number>;
  };
  const started = ownTime();
  createNameFinder(readFileSync(weightsPath));
  const loading = ownTime() - started;
  const fast = speed(data);
  const peer = 'compromise 44.6, Stanford ≈ 86.9, large neural 93–94 (all on the test part)';
  return [
    { key: 'conll', name: 'CoNLL++ dev, strict F1', value: lines['all']!, reach: 92, peer },
    { key: 'conll-person', name: 'CoNLL++ dev, persons', value: lines['person']! },
    { key: 'conll-organization', name: 'CoNLL++ dev, organizations', value: lines['organization']! },
    { key: 'conll-location', name: 'CoNLL++ dev, locations', value: lines['location']! },
    { key: 'conll-run-on', name: 'CoNLL++ dev, sentences in one paragraph', value: runOn['all']! },
    {
      key: 'wikigold',
      name: 'WikiGold, strict F1, trained without it',
      value: heldOut.wikigold['all']!,
      reach: 78,
      peer: 'compromise 45.7',
      note: 'from names-held-out.json, which train/names.ts --without wikigold writes',
    },
    {
      key: 'speed',
      name: 'names and entities, thousand tokens a second',
      value: fast.names,
      reach: 400,
      note: `tokenising and sentences of the same texts: ${fast.tokenizing.toFixed(0)}`,
    },
    { key: 'size', name: 'models/names.bin, MB', value: statSync(weightsPath).size / 1e6, better: 'lower', reach: 8 },
    { key: 'loading', name: 'loading the weights, ms', value: loading, better: 'lower', reach: 80 },
  ];
}

export const measure: Measure = {
  room: 'names',
  needs: ['names/conllpp.dev.conll', 'bulk/bodies.jsonl'],
  run: async (context) => run(context),
};
