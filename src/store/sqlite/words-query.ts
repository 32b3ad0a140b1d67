import { pairsQuery, splitRuns, unspacedPairs } from './unspaced-pairs.ts';

const MOST_WORDS = 16;

/** What a person typed, word by word. */
export interface TypedWord {
  /** Words that stand side by side: more than one where they were typed between quotation marks. */
  readonly words: readonly string[];
  readonly phrase: boolean;
  /** It ended with a star: any word that begins so. */
  readonly begins: boolean;
}

export function typedWords(typed: string): TypedWord[] {
  const found: TypedWord[] = [];
  for (const [, quoted, plain] of typed.slice(0, 1000).matchAll(/["“”]([^"“”]*)["“”]|([^\s"“”]+)/g)) {
    const text = (quoted ?? plain ?? '').replace(/\u0000/g, ' ');
    const words = text.match(/[\p{L}\p{N}\p{M}]+/gu);
    const phrase = quoted !== undefined;
    if (words) found.push({ words, phrase, begins: !phrase && text.endsWith('*') });
    if (found.length === MOST_WORDS) break;
  }
  return found;
}

const exactly = ({ words, begins }: TypedWord): string => `"${words.join(' ')}"${begins ? '*' : ''}`;

/** Shorter words have few forms, and begin many others. */
const SHORT = 4;
const MOST_ENDING = 3;
const LEAST_STEM = 5;

/** A single word in any of its forms, as far as a store without a language can tell: what begins as it does but for its ending. */
function inAnyForm(typed: TypedWord): string {
  const [word] = typed.words;
  if (word === undefined || typed.phrase || typed.begins || typed.words.length > 1 || /\p{N}/u.test(word))
    return exactly(typed);
  const spelled = arabicSpellings(word);
  if (spelled.length > 1) return `(${spelled.map((one) => `"${one}"`).join(' OR ')})`;
  if (word.length < SHORT) return exactly(typed);
  if (word.length === SHORT) return `("${word}" OR "${word}s")`;
  const stem =
    word.length > LEAST_STEM + 1
      ? word.slice(0, Math.max(LEAST_STEM, word.length - MOST_ENDING))
      : word.replace(/s$/, '');
  return `"${stem}"*`;
}

const ALEF = 'اأإآ';
/** News writes the first alef of a word with its sign or without, and its last letter in two ways. */
function arabicSpellings(word: string): string[] {
  const [, article = '', first = '', rest = ''] = /^([وبلفك]?(?:ال)?)([اأإآ])(.*)$/u.exec(word) ?? [];
  const starts = first === '' ? [word] : [...ALEF].map((alef) => `${article}${alef}${rest}`);
  return starts.flatMap((start) => {
    if (/[ةه]$/.test(start)) return [`${start.slice(0, -1)}ة`, `${start.slice(0, -1)}ه`];
    if (/[ىي]$/.test(start)) return [`${start.slice(0, -1)}ى`, `${start.slice(0, -1)}ي`];
    return [start];
  });
}

/** As `wordsQuery` for a short field such as a name: a word in a script without spaces may begin a longer run. */
export const fieldQuery = (typed: string, column: string): string | undefined => {
  const terms = typedWords(typed).map((one) =>
    exactly(unspacedPairs(one.words.join('')) === '' ? one : { ...one, begins: true }),
  );
  return terms.length === 0 ? undefined : `${column} : (${terms.join(' AND ')})`;
};

export interface WordsQuery {
  /** For the words of articles; absent where there are none beside runs without spaces. */
  readonly words?: string;
  /** The same in any of their forms. */
  readonly wide?: string;
  /** For the pairs of runs in scripts without spaces. */
  readonly pairs?: string;
  readonly runs: readonly string[];
}

/**
 * What a person types as queries of FTS5: all words must stand there, "words between quotation marks" side by side, a
 * word with a star at its end begins one. Nothing typed is taken for an operator. Undefined where no word is left.
 */
export function wordsQuery(typed: string): WordsQuery | undefined {
  const runs: string[] = [];
  const spaced: TypedWord[] = [];
  for (const one of typedWords(typed)) {
    const parts = one.words.map(splitRuns);
    runs.push(...parts.flatMap((part) => part.runs));
    const words = parts.flatMap(({ rest }) => rest);
    if (words.length > 0) spaced.push({ ...one, words });
  }
  if (spaced.length + runs.length === 0) return undefined;
  const all = (term: (one: TypedWord) => string): string => spaced.map(term).join(' AND ');
  return {
    ...(spaced.length > 0 ? { words: all(exactly), wide: all(inAnyForm) } : {}),
    ...(runs.length > 0 ? { pairs: runs.map(pairsQuery).join(' AND ') } : {}),
    runs,
  };
}
