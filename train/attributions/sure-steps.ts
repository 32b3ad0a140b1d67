import type { Sentence } from '../../src/model/reading.ts';
import { SyntaxReader } from '../../src/read/attributions/syntax/index.ts';
import { storedStep } from '../../src/read/attributions/syntax/sure-steps.ts';
import { RELATIONS } from '../../src/read/attributions/syntax/tags.ts';
import { asBytes } from '../../src/structures/weights-file.ts';
import type { ParsedSentence } from './parsed-sentences.ts';

/** Share of the cases in which the same is done, and the fewest cases, that make a step sure. */
const SHARE = { action: 0.995, relation: 0.99 };
const FEWEST = 20;

/** A sentence alone as all sentences of a text. */
export const wholeSentence = ({ text, tokens }: ParsedSentence): Sentence[] => [
  { firstToken: 0, endToken: tokens.length, start: 0, end: text.length, paragraph: 0 },
];

/** The section of sure steps for a parser that the other sections make, by what it does in `sentences`. */
export function countSureSteps(
  sections: Readonly<Record<string, Uint8Array>>,
  sentences: readonly ParsedSentence[],
): Record<'sure-steps', Uint8Array> {
  const none = new Uint8Array(0);
  const reader = new SyntaxReader((name) => sections[name] ?? none);
  const counts = { action: new Map<number, Uint32Array>(), relation: new Map<number, Uint32Array>() };
  reader.watch((kind, key, done) => {
    let of = counts[kind].get(key);
    if (of === undefined) {
      of = new Uint32Array(RELATIONS.length);
      counts[kind].set(key, of);
    }
    of[done]!++;
  });
  for (const sentence of sentences) reader.read(sentence.text, sentence.tokens, wholeSentence(sentence));
  const stored: number[] = [];
  for (const kind of ['action', 'relation'] as const) {
    for (const [key, of] of [...counts[kind]].sort(([a], [b]) => a - b)) {
      let best = 0;
      let all = 0;
      for (let done = 0; done < of.length; done++) {
        all += of[done]!;
        if (of[done]! > of[best]!) best = done;
      }
      if (all >= FEWEST && of[best]! >= SHARE[kind] * all) stored.push(storedStep(kind, key, best));
    }
  }
  return { 'sure-steps': asBytes(Uint32Array.from(stored)) };
}
