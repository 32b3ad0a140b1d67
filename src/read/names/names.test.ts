import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { WeightsError } from '../../structures/weights-file.ts';
import { splitSentences } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';
import { createNameFinder } from './index.ts';

const weights = readFileSync(new URL('../../../models/names.bin', import.meta.url));
const finder = createNameFinder(weights);

function find(text: string, language = 'en') {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, language);
  return finder.find({ text, tokens, sentences, language });
}

const shown = (text: string, language = 'en'): string[] =>
  find(text, language).names.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

test('persons, organisations and places are found with their kind', () => {
  assert.deepEqual(
    shown('Ingrid Halvorsen, who leads the Bank of England, met Reuters reporters in Nairobi on Friday.'),
    ['person: Ingrid Halvorsen', 'organization: Bank of England', 'organization: Reuters', 'location: Nairobi'],
  );
});

test('a dateline and a headline in capitals are read', () => {
  const names = shown(
    'MERKEL TO VISIT PARIS NEXT WEEK\nBERLIN (Reuters) - Chancellor Angela Merkel will travel to France.',
  );
  for (const name of ['location: BERLIN', 'organization: Reuters', 'person: Angela Merkel', 'location: France']) {
    assert.ok(names.includes(name), `${name} in ${names.join(', ')}`);
  }
});

test('a surname alone is the person named in full before, and a title is no part of the name', () => {
  const { names, entities } = find('Mr. Peter Lindqvist resigned on Monday. "I am tired," Lindqvist said.');
  assert.deepEqual(entities, [
    { id: 0, kind: 'person', name: 'Peter Lindqvist', forms: ['Peter Lindqvist', 'Lindqvist'] },
  ]);
  assert.deepEqual(
    names.map((name) => name.entity),
    [0, 0],
  );
});

test('an acronym is the organisation whose initials it is', () => {
  const { entities } = find('The European Union agreed on Tuesday. Officials of the EU said the EU would pay.');
  assert.deepEqual(entities[0]?.forms, ['European Union', 'EU']);
});

test('offices before and after a name are kept with their holder and tense', () => {
  const text =
    'Former Prime Minister Helen Clark spoke. Antony Blinken, the secretary of state, listened to Foreign Minister Sergei Lavrov.';
  const { offices, entities } = find(text);
  assert.deepEqual(
    offices.map(({ start, end, title, holder, tense }) => {
      assert.equal(text.slice(start, end), title);
      return [title, entities[holder]?.name, tense];
    }),
    [
      ['Prime Minister', 'Helen Clark', 'former'],
      ['secretary of state', 'Antony Blinken', undefined],
      ['Foreign Minister', 'Sergei Lavrov', undefined],
    ],
  );
});

test('a comma parts two offices, a full stop and a hyphen do not', () => {
  const text =
    "Iran's supreme leader, Ayatollah Ali Khamenei, spoke. Secretary-General António Guterres met Lt. Gen. Ann Lind.";
  assert.deepEqual(
    find(text).offices.map(({ title }) => title),
    ['Ayatollah', 'Secretary-General', 'Lt. Gen'],
  );
});

test('words that merely begin sentences or headings are no names', () => {
  assert.deepEqual(shown('Read also: what we know. However, prices rose. There was no answer. Nobody was hurt.'), []);
});

test('German nouns are not names because they are capital', () => {
  const names = shown(
    'Die Regierung will mehr Geld für die Bahn ausgeben. Kanzler Olaf Scholz sprach in Berlin von einem wichtigen Schritt. Der Vorschlag stieß auf Kritik.',
    'de',
  );
  assert.deepEqual(names, ['person: Olaf Scholz', 'location: Berlin']);
});

test('names in Cyrillic are found', () => {
  const names = shown('Владимир Путин во вторник встретился в Москве с Сергеем Лавровым.', 'ru');
  assert.ok(names.includes('person: Владимир Путин'), names.join(', '));
  assert.ok(names.includes('location: Москве'), names.join(', '));
});

test('any text gives names within it, in order and apart, and the same again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('en', 'de', 'ru', 'zh', 'xx'),
      (text, language) => {
        const { names, entities } = find(text, language);
        let last = 0;
        for (const { start, end, entity } of names) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.ok(entities[entity] !== undefined);
          last = end;
        }
        assert.deepEqual(find(text, language).names, names);
      },
    ),
    { numRuns: 150 },
  );
});

test('a very long run of capital words is read in bounded time', () => {
  const text = Array.from({ length: 40_000 }, (_, i) => `Ab${(i * 7919) % 36_000}c`).join(' ');
  const before = performance.now();
  find(text);
  assert.ok(performance.now() - before < 5000);
});

test('weights that are cut short or of another kind are refused', () => {
  assert.throws(() => createNameFinder(weights.subarray(0, 1000)), WeightsError);
  assert.throws(() => createNameFinder(new Uint8Array(64)), WeightsError);
});

test('a headline and its text help one another, and share their entities', () => {
  const text = 'Orlik said on Monday that the talks in Bern had failed.';
  const tokens = tokenize(text);
  const base = { text, tokens, sentences: splitSentences(text, tokens, 'en'), language: 'en' };
  const title = ' Pavel Orlik leaves talks with Maria Holt';
  const { names, titleNames, entities } = finder.find({ ...base, title });
  assert.deepEqual(
    names.map(({ start, end, entity }) => [text.slice(start, end), entities[entity]!.name]),
    [
      ['Orlik', 'Pavel Orlik'],
      ['Bern', 'Bern'],
    ],
  );
  assert.deepEqual(
    titleNames.map(({ start, end }) => title.slice(start, end)),
    ['Pavel Orlik', 'Maria Holt'],
  );
  const repeated = finder.find({ ...base, title: 'Orlik said on Monday' });
  assert.deepEqual(repeated.titleNames, []);
});
