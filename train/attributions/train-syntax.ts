/**
 * Third step of making the syntax weights: the tagger and the parser learn from the teacher's parses.
 * Usage: node train/attributions/train-syntax.ts SENTENCES PARSED OUT EPOCHS [bulk]
 * `bulk` leaves the attribution articles out: what the finder learns from must not be parsed better than new articles will be.
 */
import { writeFileSync } from 'node:fs';
import { SyntaxReader } from '../../src/read/attributions/syntax/index.ts';
import { Action, ParserState, relationFeatures } from '../../src/read/attributions/syntax/parser.ts';
import { Features, narrowed } from '../../src/read/attributions/syntax/scores.ts';
import { sureTag, tagFeatures } from '../../src/read/attributions/syntax/tagger.ts';
import { RELATIONS, TAGS, Tag } from '../../src/read/attributions/syntax/tags.ts';
import { seededRandom, shuffle } from '../../src/structures/seeded-random.ts';
import { asBytes, readWeights, writeWeights } from '../../src/structures/weights-file.ts';
import { HashedPerceptron } from './hashed-perceptron.ts';
import { type ParsedSentence, parsedSentences } from './parsed-sentences.ts';
import { countSureSteps, wholeSentence } from './sure-steps.ts';

const [, , sentencesPath, parsedPath, out, epochsText, only] = process.argv;
if (out === undefined) throw new Error('expected SENTENCES PARSED OUT EPOCHS');
const epochs = Number(epochsText ?? 6);

const { train, held } = parsedSentences(sentencesPath!, parsedPath!, only === 'bulk');
const random = seededRandom(20);
const order = Uint32Array.from(train, (_, i) => i);
console.log(`${train.length} sentences to learn from, ${held.length} held out`);

// Forms that have one tag only.
const counts = new Map<number, Map<number, number>>();
for (const { tokens, tags } of train) {
  for (let i = 1; i < tokens.length; i++) {
    const of = counts.get(tokens.form[i]!) ?? new Map<number, number>();
    of.set(tags[i]!, (of.get(tags[i]!) ?? 0) + 1);
    counts.set(tokens.form[i]!, of);
  }
}
const sureForms: [number, number][] = [];
for (const [form, of] of counts) {
  const total = [...of.values()].reduce((a, b) => a + b, 0);
  const [tag, count] = [...of].sort((a, b) => b[1] - a[1])[0]!;
  if (total >= 12 && count / total >= 0.995) sureForms.push([form, tag]);
}
const sure = new Map(sureForms);
console.log(`${sureForms.length} forms with one tag`);

const tagger = new HashedPerceptron(17, TAGS.length);
const features = new Features(40);
const scores = new Float64Array(32);
/** Tags as the tagger gives them while learning: what the parser learns from. */
function tagSentence(s: ParsedSentence, learn: boolean, predicted: Uint8Array): number {
  let right = 0;
  const n = s.tokens.length;
  for (let i = 0; i < n; i++) {
    const known = sureTag(s.text, s.tokens, i, i === 0);
    const form = known >= 0 ? known : sure.get(s.tokens.form[i]!);
    if (form !== undefined) predicted[i] = form;
    else {
      tagFeatures(s.text, s.tokens, 0, n, i, predicted, features);
      tagger.sum(features.hashes, features.count, scores);
      let best = 0;
      for (let k = 1; k < TAGS.length; k++) if (scores[k]! > scores[best]!) best = k;
      predicted[i] = best;
      if (learn) {
        tagger.tick();
        if (best !== s.tags[i]) {
          tagger.update(features.hashes, features.count, s.tags[i]!, 1);
          tagger.update(features.hashes, features.count, best, -1);
        }
      }
    }
    if (predicted[i] === s.tags[i]) right++;
  }
  return right;
}
const buffer = new Uint8Array(400);
for (let epoch = 0; epoch < epochs; epoch++) {
  shuffle(order, random);
  let right = 0;
  let all = 0;
  for (const i of order) {
    right += tagSentence(train[i]!, true, buffer);
    all += train[i]!.tokens.length;
  }
  console.log(`tags, epoch ${epoch}: ${((100 * right) / all).toFixed(2)} % right while learning`);
}

const parser = new HashedPerceptron(18, 4);
const relations = new HashedPerceptron(16, RELATIONS.length);
const state = new ParserState();

/** The cost of an action: arcs of the teacher that it puts out of reach (Goldberg and Nivre 2013, arc-hybrid). */
function cost(action: number, heads: Int16Array): number {
  const { stack, depth, buffer: b, length } = state;
  let lost = 0;
  if (action === Action.shift) {
    for (let k = 0; k < depth; k++) if (heads[stack[k]!] === b) lost++;
    for (let k = 0; k + 1 < depth; k++) if (heads[b] === stack[k]) lost++;
    return lost;
  }
  const s0 = stack[depth - 1]!;
  const gold = heads[s0]!;
  const under = depth > 1 ? stack[depth - 2]! : -2;
  for (let k = b; k < length; k++) if (heads[k] === s0) lost++;
  if (action === Action.left) {
    if (gold === under || gold > b) lost++;
  } else if (gold >= b) lost++;
  return lost;
}

function learnParse(s: ParsedSentence, tags: Uint8Array, epoch: number): number {
  state.begin(s.tokens, tags, 0, s.tokens.length);
  while (!state.done) {
    if (state.depth === 0) {
      state.apply(Action.shift);
      continue;
    }
    state.features(features);
    parser.sum(features.hashes, features.count, scores);
    let best = -1;
    let oracle = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let a = 0; a < 3; a++) {
      if (!state.can(a)) continue;
      if (best < 0 || scores[a]! > scores[best]!) best = a;
      least = Math.min(least, cost(a, s.heads));
    }
    for (let a = 0; a < 3; a++) {
      if (state.can(a) && cost(a, s.heads) === least && (oracle < 0 || scores[a]! > scores[oracle]!)) oracle = a;
    }
    parser.tick();
    if (cost(best, s.heads) > least) {
      parser.update(features.hashes, features.count, oracle, 1);
      parser.update(features.hashes, features.count, best, -1);
      state.apply(epoch > 0 && random() < 0.9 ? best : oracle);
    } else state.apply(best);
  }
  let right = 0;
  for (let i = 0; i < s.tokens.length; i++) {
    if (state.head[i] !== s.heads[i]) continue;
    right++;
    relationFeatures(state, i, features);
    relations.sum(features.hashes, features.count, scores);
    let best = 0;
    for (let k = 1; k < RELATIONS.length; k++) if (scores[k]! > scores[best]!) best = k;
    relations.tick();
    if (best !== s.relations[i]) {
      relations.update(features.hashes, features.count, s.relations[i]!, 1);
      relations.update(features.hashes, features.count, best, -1);
    }
  }
  return right;
}
for (let epoch = 0; epoch < epochs; epoch++) {
  shuffle(order, random);
  let right = 0;
  let all = 0;
  for (const i of order) {
    tagSentence(train[i]!, false, buffer);
    right += learnParse(train[i]!, buffer, epoch);
    all += train[i]!.tokens.length;
  }
  console.log(`heads, epoch ${epoch}: ${((100 * right) / all).toFixed(2)} % right while learning`);
}

const parts = { tags: tagger.quantised(), actions: parser.quantised(), relations: relations.quantised() };
const sections = {
  'syntax-scales': asBytes(Float32Array.of(parts.tags.scale, parts.actions.scale, parts.relations.scale)),
  'tag-forms': asBytes(Uint32Array.from(sureForms, ([form]) => form)),
  'tag-of-form': Uint8Array.from(sureForms, ([, tag]) => tag),
  tags: asBytes(parts.tags.weights),
  actions: asBytes(narrowed(parts.actions.weights)),
  relations: asBytes(parts.relations.weights),
};
const bytes = writeWeights('SSYN', 1, { ...sections, ...countSureSteps(sections, train) });
writeFileSync(out, bytes);

const reader = new SyntaxReader(readWeights('SSYN', 1, bytes));
let tagsRight = 0;
let headsRight = 0;
let bothRight = 0;
let all = 0;
const started = performance.now();
for (const s of held) {
  const n = s.tokens.length;
  const read = reader.read(s.text, s.tokens, wholeSentence(s));
  for (let i = 0; i < n; i++) {
    if (s.tags[i]! >= Tag.COMMA) continue;
    all++;
    if (read.tags[i] === s.tags[i]) tagsRight++;
    if ((read.heads[i]! < 0 ? n : read.heads[i]) !== s.heads[i]) continue;
    headsRight++;
    if (read.relations[i] === s.relations[i]) bothRight++;
  }
}
const seconds = (performance.now() - started) / 1000;
const percent = (k: number): string => ((100 * k) / all).toFixed(2);
console.log(
  `held out: tags ${percent(tagsRight)}, heads ${percent(headsRight)}, with relation ${percent(bothRight)} %; ${Math.round(all / seconds)} words/s; ${bytes.length} bytes`,
);
