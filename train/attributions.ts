/**
 * Makes models/attributions.bin. Usage:
 *   node train/attributions.ts SYNTAX APART
 * These are files that train/attributions/train-syntax.ts writes: one that learned from all, and one that left these articles
 * out, by which they are parsed here. A parser is surer on what it learned from than on what it will read, and the finder would
 * lean on that. For the same reason the ranker of spans learns from what finders propose that did not learn from the article.
 * With FOLD and OUT in the environment only the articles of the other folds count, and OUT is written: for tuning on that fold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LearnedFinder, MAGIC, VERSION } from '../src/read/attributions/learned/finder.ts';
import { makeView, type View } from '../src/read/attributions/learned/view.ts';
import { SyntaxReader } from '../src/read/attributions/syntax/index.ts';
import { narrowed } from '../src/read/attributions/syntax/scores.ts';
import { HashIndex } from '../src/structures/hash-index.ts';
import type { TreeEnsemble } from '../src/structures/tree-ensemble.ts';
import { asBytes, readWeights, writeWeights } from '../src/structures/weights-file.ts';
import { type GoldAttribution, goldArticles } from './attributions/gold.ts';
import { learnCues } from './attributions/learn-cues.ts';
import { learnPointers } from './attributions/learn-pointers.ts';
import { packedTrees, SpanRows } from './attributions/learn-spans.ts';
import { wordClasses } from './attributions/word-classes.ts';

const FOLDS = 5;

const root = join(import.meta.dirname, '..');
const data = process.env['STEMMA_DATA'] ?? join(root, '../shared/data');
const [, , syntaxPath, apartPath] = process.argv;
if (syntaxPath === undefined || apartPath === undefined) throw new Error('expected two files of syntax weights');
const left = process.env['FOLD'];
const out = left === undefined ? join(root, 'models/attributions.bin') : process.env['OUT']!;
const log = (line: string): void => console.log(line);

type Sections = (name: string) => Uint8Array;
const sectionsOf = (path: string): Sections => readWeights('SSYN', 1, new Uint8Array(readFileSync(path)));
const syntax = sectionsOf(syntaxPath);
const apart = sectionsOf(apartPath);
const classes = wordClasses(new Uint8Array(readFileSync(join(root, 'models/words.bin'))));
const index = new HashIndex(classes.hashes.length);
for (const hash of classes.hashes) index.add(hash);
const lookUp = (table: Uint8Array) => (fold: number) => {
  const row = index.find(fold);
  return row < 0 ? 0 : table[row]!;
};
const coarse = lookUp(classes.coarse);
const fine = lookUp(classes.fine);

interface Article {
  readonly fold: number;
  readonly view: View;
  readonly gold: readonly GoldAttribution[];
}

/** The parts that see one edge, one word at a time; the same articles give the same parts. */
function learnParts(articles: readonly Article[], quiet: boolean): Record<string, Uint8Array> {
  const tell = quiet ? (): void => {} : log;
  const pointers = learnPointers(articles, 6, 19, tell);
  const cues = learnCues(articles, 8, 19, tell);
  const starts = pointers.starts.quantised();
  const ends = pointers.ends.quantised();
  const cue = cues.model.quantised();
  return {
    scales: asBytes(Float32Array.of(cue.scale, starts.scale, ends.scale)),
    cues: asBytes(narrowed(cue.weights)),
    'cue-transitions': asBytes(cues.transitions),
    starts: asBytes(starts.weights),
    ends: asBytes(ends.weights),
    edges: pointers.edges,
  };
}

function packed(syntaxOf: Sections, parts: Record<string, Uint8Array>, trees: TreeEnsemble | undefined): Uint8Array {
  const names = [
    'syntax-scales',
    'tag-forms',
    'tag-of-form',
    'tags',
    'actions',
    'relations',
    'sure-steps',
    'tag-pairs',
    'tag-of-pair',
  ];
  return writeWeights(MAGIC, VERSION, {
    ...Object.fromEntries(names.map((name) => [name, syntaxOf(name)])),
    'class-words': asBytes(classes.hashes),
    'class-coarse': classes.coarse,
    'class-fine': classes.fine,
    ...parts,
    ...packedTrees(trees),
  });
}

const reader = new SyntaxReader(apart);
const articles = goldArticles(data, 'attribution/polnear.train.jsonl')
  .map(
    ({ scene, gold }, i): Article => ({
      fold: i % FOLDS,
      gold,
      view: makeView(scene, reader.read(scene.text, scene.tokens, scene.sentences), { coarse, fine }),
    }),
  )
  .filter(({ fold }) => fold !== Number(left ?? -1));
log(`${articles.length} articles`);

const rows = new SpanRows();
for (let fold = 0; fold < FOLDS; fold++) {
  const asked = articles.filter((article) => article.fold === fold);
  if (asked.length === 0) continue;
  const others = articles.filter((article) => article.fold !== fold);
  const finder = new LearnedFinder(packed(apart, learnParts(others, true), undefined));
  for (const { view, gold } of asked) rows.add(finder, view, gold);
  log(`fold ${fold} proposed`);
}
const bytes = packed(syntax, learnParts(articles, false), rows.learn(log));
writeFileSync(out, bytes);
log(`${out}: ${bytes.length} bytes`);
