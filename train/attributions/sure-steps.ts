import type { Sentence } from '../../src/model/reading.ts';
import { SyntaxReader } from '../../src/read/attributions/syntax/index.ts';
import { storedStep } from '../../src/read/attributions/syntax/sure-steps.ts';
import { pairKey } from '../../src/read/attributions/syntax/tagger.ts';
import { TAGS } from '../../src/read/attributions/syntax/tags.ts';
import { asBytes } from '../../src/structures/weights-file.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** Share of the cases in which the same is done, and the fewest cases, that make a step sure. */
const SHARE = { action: 0.995, relation: 0.99 };
const FEWEST = 20;
const FEWEST_PAIRS = 8;
const SHARE_PAIRS = 0.99;

/** A sentence alone as all sentences of a text. */
export const wholeSentence = ({ text, tokens }: ParsedSentence): Sentence[] => [
  { firstToken: 0, endToken: tokens.length, start: 0, end: text.length, paragraph: 0 },
];

/** What is done most in the cases of a key, if it is so nearly always done and often enough; else -1. */
function sureOf(of: Uint32Array, fewest: number, share: number): number {
  let best = 0;
  let all = 0;
  for (let done = 0; done < of.length; done++) {
    all += of[done]!;
    if (of[done]! > of[best]!) best = done;
  }
  return all >= fewest && of[best]! >= share * all ? best : -1;
}

function bump(counts: Map<number, Uint32Array>, key: number, done: number): void {
  let of = counts.get(key);
  if (of === undefined) {
    of = new Uint32Array(TAGS.length);
    counts.set(key, of);
  }
  of[done]!++;
}

/** The sections of sure steps for a tagger and parser that the other sections make, by what these do in `sentences`. */
export function countSureSteps(
  sections: Readonly<Record<string, Uint8Array>>,
  sentences: readonly ParsedSentence[],
): Record<'sure-steps' | 'tag-pairs' | 'tag-of-pair', Uint8Array> {
  const none = new Uint8Array(0);
  const reader = new SyntaxReader((name) => sections[name] ?? none);
  const counts = { action: new Map<number, Uint32Array>(), relation: new Map<number, Uint32Array>() };
  const pairs = new Map<number, Uint32Array>();
  reader.watch(
    (kind, key, done) => bump(counts[kind], key, done),
    (form, before, tag) => bump(pairs, pairKey(form, before), tag),
  );
  for (const sentence of sentences) reader.read(sentence.text, sentence.tokens, wholeSentence(sentence));
  const byKey = (of: Map<number, Uint32Array>): [number, Uint32Array][] => [...of].sort(([a], [b]) => a - b);
  const stored: number[] = [];
  for (const kind of ['action', 'relation'] as const) {
    for (const [key, of] of byKey(counts[kind])) {
      const sure = sureOf(of, FEWEST, SHARE[kind]);
      if (sure >= 0) stored.push(storedStep(kind, key, sure));
    }
  }
  const sureTags = byKey(pairs)
    .map(([key, of]) => [key, sureOf(of, FEWEST_PAIRS, SHARE_PAIRS)] as const)
    .filter(([, sure]) => sure >= 0);
  return {
    'sure-steps': asBytes(Uint32Array.from(stored)),
    'tag-pairs': asBytes(Uint32Array.from(sureTags, ([key]) => key)),
    'tag-of-pair': Uint8Array.from(sureTags, ([, tag]) => tag),
  };
}
