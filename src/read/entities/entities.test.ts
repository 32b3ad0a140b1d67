import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entity, NameKind } from '../../model/reading.ts';
import type { Report } from '../../model/story.ts';
import { compareNames, explainNames, joinEntities } from './index.ts';
import { joinMentions } from './join-mentions.ts';

const one: readonly (readonly [string, string])[] = [
  ['Sergei Lavrov', 'Sergey Lavrov'],
  ['Sergei Lavrov', 'Serguei Lavrov'],
  ['Сергей Лавров', 'Sergei Lavrov'],
  ['Antony Blinken', 'Anthony Blinken'],
  ['Dmytro Kuleba', 'Dmitry Kuleba'],
  ['Kyiv', 'Kiev'],
  ['European Union', 'EU'],
  ['Bill Clinton', 'William Clinton'],
  ['J. K. Rowling', 'JK Rowling'],
  ['Muammar Gaddafi', 'Moammar Qaddafi'],
  ['Putin, Vladimir', 'Vladimir Putin'],
  ['Siemens AG', 'Siemens Aktiengesellschaft'],
  ['Mohammed bin Salman', 'Muhammad bin Salman'],
  ['Antony J. Blinken', 'Antony Blinken'],
  ['U.S. Department of State', 'United States Department of State'],
];
const two: readonly (readonly [string, string])[] = [
  ['George H. W. Bush', 'George W. Bush'],
  ['Kim Jong-un', 'Kim Jong-il'],
  ['Kim Jong-un', 'Kim Yo-jong'],
  ['Denis Pushilin', 'Leonid Pasechnik'],
  ['Bashar al-Assad', 'Hafez al-Assad'],
  ['Hillary Clinton', 'Bill Clinton'],
  ['Bank of England', 'Bank of Ireland'],
  ['Salman bin Muhammad', 'Muhammad bin Salman'],
  ['Viktor Yanukovych', 'Viktor Yushchenko'],
  ['Austria', 'Australia'],
  ['World Health Organization', 'World Trade Organization'],
];

for (const [a, b] of one)
  test(`${a} and ${b} are one`, () => assert.ok(compareNames(a, b) >= 0.5, `${compareNames(a, b)}`));
for (const [a, b] of two)
  test(`${a} and ${b} are two`, () => assert.ok(compareNames(a, b) < 0.5, `${compareNames(a, b)}`));

test('comparing is symmetric, between 0 and 1, and 1 for the same words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      (a, b) => {
        const score = compareNames(a, b);
        assert.ok(score >= 0 && score <= 1);
        assert.ok(Math.abs(score - compareNames(b, a)) < 1e-9);
        if (/^[A-Za-z]{3,}$/.test(a)) assert.equal(compareNames(a, a), 1);
      },
    ),
    { numRuns: 400 },
  );
});

test('reasons say what spoke for and against', () => {
  const kinds = (a: string, b: string): string[] => explainNames(a, b).reasons.map((reason) => reason.kind);
  assert.deepEqual(kinds('Kyiv', 'Kiev'), ['place']);
  assert.ok(kinds('Hillary Clinton', 'Bill Clinton').includes('different'));
  assert.ok(kinds('Bill Clinton', 'William Clinton').includes('nickname'));
});

test('a name of a hundred thousand letters is compared at once', () => {
  const before = performance.now();
  compareNames('Ab '.repeat(50_000), 'Ba '.repeat(50_000));
  assert.ok(performance.now() - before < 500);
});

const mentions = (list: readonly (readonly [NameKind, string])[]) =>
  list.map(([kind, form], i) => ({ kind, form, start: i * 40, end: i * 40 + form.length }));

test('within an article a surname goes to the namesake named last before', () => {
  const { entities, entityOf } = joinMentions(
    mentions([
      ['person', 'Bill Clinton'],
      ['person', 'Clinton'],
      ['person', 'Hillary Clinton'],
      ['person', 'Kim Jong-un'],
    ]),
  );
  assert.deepEqual(
    entities.map((entity) => entity.name),
    ['Bill Clinton', 'Hillary Clinton', 'Kim Jong-un'],
  );
  assert.deepEqual([...entityOf], [0, 0, 1, 2]);
});

test('the kind of an entity is that of most of its mentions', () => {
  const { entities } = joinMentions(
    mentions([
      ['location', 'Acme'],
      ['organization', 'Acme'],
      ['organization', 'Acme'],
    ]),
  );
  assert.deepEqual(entities, [{ id: 0, kind: 'organization', name: 'Acme', forms: ['Acme'] }]);
});

function report(id: string, entities: readonly (readonly [NameKind, ...string[]])[], language = 'en'): Report {
  const list = entities.map(([kind, ...forms], i): Entity => ({ id: i, kind, name: forms[0]!, forms }));
  return { article: { id, text: '' }, reading: { entities: list, names: [], language } } as unknown as Report;
}

test('across reports spellings and scripts of one name join, namesakes and demonyms do not', () => {
  const { entities, entityOf } = joinEntities([
    report('a', [
      ['person', 'Sergei Lavrov', 'Lavrov'],
      ['location', 'Kiev'],
      ['location', 'Russia'],
      ['person', 'Kim Jong-un'],
    ]),
    report('b', [
      ['person', 'Sergey Lavrov'],
      ['location', 'Kyiv'],
      ['other', 'Russian'],
      ['person', 'Kim Yo-jong'],
    ]),
    report('c', [
      ['person', 'Сергей Лавров'],
      ['person', 'Lavrov'],
      ['person', 'Kim'],
    ]),
  ]);
  const of = (article: string, entity: number): number => entityOf.get(article as never)![entity]!;
  assert.equal(of('a', 0), of('b', 0));
  assert.equal(of('a', 0), of('c', 0));
  assert.equal(of('a', 0), of('c', 1));
  assert.equal(of('a', 1), of('b', 1));
  assert.notEqual(of('a', 2), of('b', 2));
  assert.notEqual(of('a', 3), of('b', 3));
  assert.notEqual(of('c', 2), of('a', 3));
  assert.notEqual(of('c', 2), of('b', 3));
  assert.equal(entities[of('a', 0)]!.forms.find(({ form }) => form === 'Lavrov')!.articles.length, 2);
});

test('names that stand hundreds of thousands of times are joined without an overflow', () => {
  const many = 200_000;
  const said = [['person', 'Ada Lind'] as const, ...Array.from({ length: many }, () => ['person', 'Lind'] as const)];
  const { entities, entityOf } = joinMentions(mentions(said));
  assert.equal(entities.length, 1);
  assert.equal(entityOf.length, many + 1);
  const joined = joinEntities([
    report(
      'a',
      Array.from({ length: many }, () => ['person', 'Ada Lind'] as const),
    ),
  ]);
  assert.equal(joined.entities.length, 1);
});

test('forms of one body join within an article, and those that two could bear do not', () => {
  const of = (...list: readonly (readonly [NameKind, string])[]): number[] => [
    ...joinMentions(mentions(list)).entityOf,
  ];
  const body = (...forms: string[]): number[] => of(...forms.map((form) => ['organization', form] as const));
  assert.deepEqual(body('General Motors', 'GM'), [0, 0]);
  assert.deepEqual(body('U.S. Department of State', 'State Department'), [0, 0]);
  assert.deepEqual(body('United States Air Force', 'Air Force'), [0, 0]);
  assert.deepEqual(body('Ministry of Foreign Affairs', 'Foreign Ministry'), [0, 0]);
  assert.deepEqual(body('Ford', 'Ford Motor Company'), [0, 0]);
  assert.deepEqual(body('Northrop Grumman', 'Northrop'), [0, 0]);
  assert.deepEqual(of(['location', "Donetsk People's Republic"], ['location', 'DPR']), [0, 0]);
  assert.deepEqual(of(['location', 'Britain'], ['location', 'United Kingdom'], ['organization', 'UK']), [0, 0, 0]);
  // Near misses.
  assert.deepEqual(body('Russian Defence Ministry', 'Ukrainian Defence Ministry', 'Defence Ministry'), [0, 1, 2]);
  assert.deepEqual(body('Google', 'Google DeepMind'), [0, 1]);
  assert.deepEqual(body('University of Washington', 'Washington University'), [0, 1]);
  assert.deepEqual(body('Department of State', 'Department of Justice'), [0, 1]);
  assert.deepEqual(of(['location', 'Los Angeles'], ['location', 'LA']), [0, 1]);
  assert.deepEqual(of(['person', 'Denzel Washington'], ['location', 'Washington']), [0, 1]);
  assert.deepEqual(of(['location', 'Niger'], ['location', 'Nigeria']), [0, 1]);
});

test('an abbreviation in brackets is that of the name before it', () => {
  const text = 'Singapore Airlines (SIA) and Silk Air. SIA flew.';
  const at = (form: string, from = 0): { kind: NameKind; form: string; start: number; end: number } => {
    const start = text.indexOf(form, from);
    return { kind: 'organization', form, start, end: start + form.length };
  };
  const list = [at('Singapore Airlines'), at('SIA'), at('Silk Air'), at('SIA', 30)];
  assert.deepEqual([...joinMentions(list, 'en', text).entityOf], [0, 0, 1, 0]);
});

test('across reports countries and departments join under their several names and languages', () => {
  const { entityOf } = joinEntities([
    report('a', [
      ['location', 'Britain'],
      ['organization', 'U.S. Department of State'],
      ['location', 'America'],
      ['location', 'DPR'],
      ['organization', 'General Motors'],
      ['location', 'Congo'],
    ]),
    report('b', [
      ['location', 'UK'],
      ['organization', 'State Department'],
      ['location', 'U.S.'],
      ['location', "Donetsk People's Republic"],
      ['organization', 'GM'],
      ['location', 'Niger'],
    ]),
    report(
      'c',
      [
        ['location', 'Vereinigtes Königreich'],
        ['location', 'Nigeria'],
        ['location', 'USA'],
      ],
      'de',
    ),
    report('d', [['location', 'Ηνωμένο Βασίλειο']], 'el'),
    report('e', [['location', '英国']], 'zh'),
  ]);
  const of = (article: string, entity: number): number => entityOf.get(article as never)![entity]!;
  for (const i of [0, 1, 2, 3, 4]) assert.equal(of('a', i), of('b', i), `${i}`);
  for (const article of ['c', 'd', 'e']) assert.equal(of('a', 0), of(article, 0), article);
  assert.equal(of('a', 2), of('c', 2));
  assert.notEqual(of('b', 5), of('c', 1));
  assert.notEqual(of('a', 5), of('b', 5));
});

test('across reports the ministry of two countries stays by itself', () => {
  const { entityOf } = joinEntities([
    report('a', [
      ['organization', 'Russian Defence Ministry'],
      ['organization', 'Ukrainian Defence Ministry'],
    ]),
    report('b', [['organization', 'Defence Ministry']]),
    report('c', [['organization', 'Ministry of Defense of Ukraine']]),
  ]);
  const of = (article: string, entity: number): number => entityOf.get(article as never)![entity]!;
  assert.notEqual(of('b', 0), of('a', 0));
  assert.notEqual(of('b', 0), of('a', 1));
  assert.equal(of('c', 0), of('a', 1));
});
