import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleId, type Credit, siglum } from '../../model/index.ts';
import { splitSentences, tokenize } from '../../text/index.ts';
import { type Prepared, prepare } from '../prepared.ts';
import { anchorsOf } from './anchors.ts';
import { findTranslations } from './find.ts';
import { lengthAlignment } from './sentence-lengths.ts';

function report(id: string, language: string, text: string): Prepared {
  const tokens = tokenize(text);
  const article = articleId(id);
  const credits: Credit[] = [];
  return prepare({
    siglum: siglum(0),
    article: { id: article, title: '', language, text, blocks: [], credits, removed: [], notices: [] },
    reading: {
      article,
      language,
      tokens,
      sentences: splitSentences(text, tokens, language),
      names: [],
      entities: [],
      offices: [],
      times: [],
      amounts: [],
      attributions: [],
      credits,
      notices: [],
    },
  });
}

const keysOf = (language: string, text: string): Set<number> => new Set(anchorsOf(report('a', language, text)).keys);
const common = (a: Set<number>, b: Set<number>): number => [...a].filter((key) => b.has(key)).length;

test('a sentence has the same anchors in any script: names, numbers, months and countries', () => {
  const english = keysOf('en', 'In April, Marta Sorensen flew from Iran to Vienna with 214 nurses.');
  for (const [language, text] of [
    ['de', 'Im April flog Marta Sorensen mit 214 Pflegerinnen aus dem Iran nach Wien.'],
    ['ru', 'В апреле Марта Соренсен вылетела из Ирана с 214 медсёстрами.'],
    ['el', 'Τον Απρίλιο η Μάρτα Σόρενσεν πέταξε από το Ιράν με 214 νοσοκόμες.'],
    ['hi', 'मार्टा सोरेनसेन २१४ नर्सों के साथ ईरान से उड़ीं।'],
  ] as const) {
    assert.ok(common(english, keysOf(language, text)) >= 3, language);
  }
});

test('words that are common to all texts of two languages are no anchors', () => {
  assert.equal(
    common(
      keysOf('en', 'It was not what they had been told before.'),
      keysOf('fr', 'Ce n’est pas ce que l’on avait dit.'),
    ),
    0,
  );
});

test('lengths of sentences speak for an order that is the same in both, not for a reversed one', () => {
  const own = Float32Array.of(120, 40, 200, 75, 160, 30, 90);
  const longer = own.map((length) => length * 1.2);
  const reversed = Float32Array.from(longer).reverse();
  assert.ok(lengthAlignment(own, longer).gain > 0.5);
  assert.ok(lengthAlignment(own, reversed).gain < 0);
  assert.ok(lengthAlignment(own, longer).cost < lengthAlignment(own, reversed).cost);
});

test('reports of one language, of an unknown one or without words have no translations', () => {
  const text = 'Captain Torvald Sjöberg brought 187 people ashore on Tuesday. The other 27 stayed aboard the Linnea.';
  assert.deepEqual(findTranslations([report('a', 'en', text), report('b', 'en', text)]), []);
  assert.deepEqual(findTranslations([report('a', 'en', text), report('b', 'und', text)]), []);
  assert.deepEqual(findTranslations([report('a', 'en', text), report('b', 'de', '')]), []);
});

test('many long reports in two languages take bounded time', () => {
  const text = Array.from({ length: 400 }, (_, i) => `Nordvik counted ${i * 37} boats of the Halvorsen company.`).join(
    ' ',
  );
  const reports = Array.from({ length: 60 }, (_, i) => report(`r${i}`, i % 2 === 0 ? 'en' : 'de', text));
  const begun = process.cpuUsage();
  findTranslations(reports);
  assert.ok(process.cpuUsage(begun).user < 20_000_000);
});
