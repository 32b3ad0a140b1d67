/**
 * Makes models/attributions.bin. Usage:
 *   node train/attributions.ts SYNTAX APART [--held]
 * These are files that train/attributions/train-syntax.ts writes: one that learned from all, and one that left these articles
 * out, by which they are parsed here. A parser is surer on what it learned from than on what it will read, and the finder would
 * lean on that. `--held` learns from nine tenths of the articles and writes to the file that HELD names, for tuning on the tenth.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAGIC, VERSION } from '../src/read/attributions/learned/finder.ts';
import { makeView } from '../src/read/attributions/learned/view.ts';
import { SyntaxReader } from '../src/read/attributions/syntax/index.ts';
import { narrowed } from '../src/read/attributions/syntax/scores.ts';
import { HashIndex } from '../src/structures/hash-index.ts';
import { asBytes, readWeights, writeWeights } from '../src/structures/weights-file.ts';
import { goldArticles, isHeld } from './attributions/gold.ts';
import { learnCues } from './attributions/learn-cues.ts';
import { learnPointers } from './attributions/learn-pointers.ts';
import { wordClasses } from './attributions/word-classes.ts';

const root = join(import.meta.dirname, '..');
const data = process.env['STEMMA_DATA'] ?? join(root, '../shared/data');
const [, , syntaxPath, apartPath, held] = process.argv;
if (syntaxPath === undefined || apartPath === undefined) throw new Error('expected two files of syntax weights');
const out = held === '--held' ? process.env['HELD']! : join(root, 'models/attributions.bin');
const log = (line: string): void => console.log(line);

const syntaxSection = readWeights('SSYN', 1, new Uint8Array(readFileSync(syntaxPath)));
const classes = wordClasses(new Uint8Array(readFileSync(join(root, 'models/words.bin'))));
const index = new HashIndex(classes.hashes.length);
for (const hash of classes.hashes) index.add(hash);
const lookUp = (table: Uint8Array) => (fold: number) => {
  const row = index.find(fold);
  return row < 0 ? 0 : table[row]!;
};
const coarse = lookUp(classes.coarse);
const fine = lookUp(classes.fine);
const apart = new SyntaxReader(readWeights('SSYN', 1, new Uint8Array(readFileSync(apartPath))));

const articles = goldArticles(data, 'attribution/polnear.train.jsonl')
  .filter((_, i) => held !== '--held' || !isHeld(i))
  .map(({ scene, gold }) => ({
    gold,
    view: makeView(scene, apart.read(scene.text, scene.tokens, scene.sentences), { coarse, fine }),
  }));
log(`${articles.length} articles`);

const pointers = learnPointers(articles, 6, 19, log);
const cues = learnCues(articles, 8, 19, log);

const starts = pointers.starts.quantised();
const ends = pointers.ends.quantised();
const cue = cues.model.quantised();
const syntax = ['syntax-scales', 'tag-forms', 'tag-of-form', 'tags', 'actions', 'relations'];
const bytes = writeWeights(MAGIC, VERSION, {
  ...Object.fromEntries(syntax.map((name) => [name, syntaxSection(name)])),
  'class-words': asBytes(classes.hashes),
  'class-coarse': classes.coarse,
  'class-fine': classes.fine,
  scales: asBytes(Float32Array.of(cue.scale, starts.scale, ends.scale)),
  cues: asBytes(narrowed(cue.weights)),
  'cue-transitions': asBytes(cues.transitions),
  starts: asBytes(starts.weights),
  ends: asBytes(ends.weights),
  edges: pointers.edges,
});
writeFileSync(out, bytes);
log(`${out}: ${bytes.length} bytes`);
