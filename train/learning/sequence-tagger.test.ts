import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadTagger, Tagger } from '../../src/structures/sequence-tagger.ts';
import { legalSpans, spanLabels } from '../../src/structures/span-labels.ts';
import { WeightsError } from '../../src/structures/weights-file.ts';
import { type Example, trainTagger } from './sequence-tagger-training.ts';

const labels = spanLabels(['thing']);
const legal = legalSpans(labels);

/** "the big red box is here": words after "the" up to "is" are a thing. */
function sentence(words: string): Example {
  const list = words.split(' ');
  const features: number[] = [];
  const offsets = [0];
  const gold: number[] = [];
  const start = list.indexOf('the') + 1;
  const end = list.indexOf('is');
  list.forEach((word, i) => {
    for (const part of [`w${word}`, `p${list[i - 1]}`, `n${list[i + 1]}`]) {
      let hash = 7;
      for (const c of part) hash = Math.imul(hash ^ c.charCodeAt(0), 0x01000193);
      features.push(hash >>> 0);
    }
    offsets.push(features.length);
    const inside = i >= start && i < end;
    const label = inside ? (end - start === 1 ? 'S' : i === start ? 'B' : i === end - 1 ? 'E' : 'I') : 'O';
    gold.push(labels.indexOf(label === 'O' ? 'O' : `${label}-thing`));
  });
  return { features: Uint32Array.from(features), offsets: Uint32Array.from(offsets), labels: Uint8Array.from(gold) };
}

const examples = [
  'see the big red box is here',
  'now the cat is gone',
  'and the old dog is fat',
  'then the very big old house is red',
  'big is the dog is here',
].map(sentence);

for (const method of ['crf', 'perceptron'] as const) {
  test(`a tagger trained as ${method} labels its own examples`, () => {
    const tagger = loadTagger(trainTagger({ labels, legal, examples, method, epochs: 30, seed: 1 }));
    for (const { features, offsets, labels: gold } of examples.slice(0, 4)) {
      const out = new Uint8Array(gold.length);
      tagger.decode(features, offsets, gold.length, out);
      assert.deepEqual([...out], [...gold]);
    }
  });
}

test('the same seed gives the same bytes', () => {
  const once = (): Uint8Array => trainTagger({ labels, legal, examples, epochs: 5, seed: 3, dropout: 0.2 });
  assert.deepEqual(once(), once());
});

test('Viterbi finds the best legal labelling that trying all of them finds, and marginals sum to 1', () => {
  const n = labels.length;
  const score = fc.float({ min: -4, max: 4, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(score, { minLength: n * 5, maxLength: n * 5 }),
      fc.array(score, { minLength: n * n, maxLength: n * n }),
      (length, emissions, moves) => {
        const scores = Float32Array.from(emissions);
        const transitions = Float32Array.from(moves);
        const tagger = new Tagger({
          labels,
          legal,
          keys: new Uint32Array(0),
          weights: new Int8Array(0),
          scale: 1,
          transitions,
        });
        const out = new Uint8Array(length);
        tagger.best(scores, length, out);
        const value = (path: ArrayLike<number>): number => {
          if (legal.begin[path[0]!] === 0 || legal.end[path[length - 1]!] === 0) return -Infinity;
          let sum = 0;
          for (let t = 0; t < length; t++) {
            sum += scores[t * n + path[t]!]!;
            if (t > 0 && legal.follow[path[t - 1]! * n + path[t]!] === 0) return -Infinity;
            if (t > 0) sum += transitions[path[t - 1]! * n + path[t]!]!;
          }
          return sum;
        };
        let best = -Infinity;
        const path = new Array<number>(length).fill(0);
        const share = new Float64Array(length * n);
        for (let code = 0; code < n ** length; code++) {
          for (let t = 0, rest = code; t < length; t++, rest = Math.floor(rest / n)) path[t] = rest % n;
          const v = value(path);
          best = Math.max(best, v);
          for (let t = 0; t < length; t++) share[t * n + path[t]!] = share[t * n + path[t]!]! + Math.exp(v);
        }
        assert.ok(Math.abs(value(out) - best) < 1e-3);
        const marginals = new Float32Array(length * n);
        tagger.marginals(scores, length, marginals);
        const total = share.subarray(0, n).reduce((a, b) => a + b, 0);
        for (let i = 0; i < length * n; i++) assert.ok(Math.abs(marginals[i]! - share[i]! / total) < 1e-3);
      },
    ),
    { numRuns: 30 },
  );
});

test('weights of another kind, another version, cut short or damaged are refused by name', () => {
  const good = trainTagger({ labels, legal, examples, epochs: 1, seed: 1 });
  const changed = (at: number, value: number): Uint8Array => {
    const copy = good.slice();
    copy[at] = value;
    return copy;
  };
  const reason = (bytes: Uint8Array): string => {
    try {
      loadTagger(bytes);
    } catch (error) {
      assert.ok(error instanceof WeightsError);
      return error.reason;
    }
    return 'none';
  };
  assert.equal(reason(good), 'none');
  assert.equal(reason(changed(0, 0)), 'magic');
  assert.equal(reason(changed(4, 99)), 'version');
  assert.equal(reason(good.subarray(0, good.length - 8)), 'truncated');
  assert.equal(reason(changed(good.length - 20, good[good.length - 20]! ^ 1)), 'checksum');
  assert.equal(reason(new Uint8Array(3)), 'magic');
});

test('an empty sequence has no labels', () => {
  const tagger = loadTagger(trainTagger({ labels, legal, examples, epochs: 1, seed: 1 }));
  tagger.decode(new Uint32Array(0), new Uint32Array(1), 0, new Uint8Array(0));
});
