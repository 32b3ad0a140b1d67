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

function report(id: string, entities: readonly (readonly [NameKind, ...string[]])[]): Report {
  const list = entities.map(([kind, ...forms], i): Entity => ({ id: i, kind, name: forms[0]!, forms }));
  return { article: { id }, reading: { entities: list } } as unknown as Report;
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
