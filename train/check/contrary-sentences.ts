import type { Report } from '../../src/model/story.ts';
import { TokenFlag } from '../../src/model/tokens.ts';
import { mainVerb } from '../../src/text/comparison/main-verb.ts';
import { foldHash } from '../../src/text/index.ts';
import { opposites } from '../../src/text/languages/en/opposites.ts';
import type { Random } from './pair-drafts.ts';

/** A sentence that says the contrary in one word, and where it was altered, within the sentence. */
export interface ContrarySentence {
  readonly kind: string;
  readonly sentence: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const contraries = new Map<string, readonly string[]>();
for (const line of opposites.trim().split('\n')) {
  const sides = line.split(' / ').map((side) => side.split(' '));
  sides.forEach((words, side) => {
    for (const word of words) contraries.set(word, [...(contraries.get(word) ?? []), ...sides[1 - side]!]);
  });
}

const AUXILIARY = /^(?:was|were|is|are|will|would|could|should|had|has|have|did|can|may|might)$/;
const NEGATION = /^(?:not|never)$/;
const PREFIX = /^(?:un|in|im|dis|non)-?(.{4,})$/;

/** For each word of each sentence that can be turned round, the sentence with that word turned round. `isWord` tells what is a word of the language. */
export function contrarySentences(
  { article, reading }: Report,
  random: Random,
  isWord: (hash: number) => boolean,
): ContrarySentence[] {
  const { text } = article;
  const { tokens } = reading;
  const compared = { text, reading, entityKey: (entity: number) => entity };
  const found: ContrarySentence[] = [];
  reading.sentences.forEach((own, sentence) => {
    const verb = mainVerb(compared, sentence);
    const put = (kind: string, i: number, words: string): void => {
      const [start, end] = [tokens.start[i]! - own.start, tokens.end[i]! - own.start];
      const whole = text.slice(own.start, own.end);
      const rest = whole.slice(end);
      found.push({
        kind,
        sentence,
        text: whole.slice(0, start) + words + (words === '' ? rest.trimStart() : rest),
        start,
        end: start + words.length,
      });
    };
    for (let i = own.firstToken; i < own.endToken; i++) {
      if ((tokens.flags[i]! & TokenFlag.word) === 0) continue;
      const word = text.slice(tokens.start[i]!, tokens.end[i]!);
      const next = i + 1 < own.endToken ? text.slice(tokens.start[i + 1]!, tokens.end[i + 1]!) : '';
      if (AUXILIARY.test(word) && !NEGATION.test(next) && /^\p{Ll}/u.test(next))
        put('negation put in', i, `${word} not`);
      else if (NEGATION.test(word)) put('negation left out', i, '');
      else if (word === 'no' && /^\p{Ll}{3}/u.test(next)) put('no left out', i, '');
      else if (i === verb && word.endsWith('ed')) put('never', i, `never ${word}`);
      const rest = PREFIX.exec(word)?.[1];
      if (rest !== undefined && isWord(foldHash(rest))) put('prefix left out', i, rest);
      else if (/^\p{Ll}{5,}$/u.test(word) && isWord(foldHash(`un${word}`))) put('prefix put in', i, `un${word}`);
      const others = contraries.get(word);
      if (others) {
        const like = others.filter((other) => other.slice(-2) === word.slice(-2));
        const from = like.length > 0 ? like : others;
        put('contrary', i, from[Math.floor(random() * from.length)]!);
      }
    }
  });
  return found;
}
