import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { collateStory } from '../../../src/collate/index.ts';
import { traceStory } from '../../../src/trace/index.ts';
import { expectedIn, storyIn, tools } from '../told-story.ts';

// Each folder holds invented reports a.txt, b.txt … and what collation must tell of them: all disputes and no other.
interface Expected {
  readonly published: Readonly<Record<string, string>>;
  /** English unless told. */
  readonly language?: string;
  readonly disputed: readonly {
    readonly slot: string;
    readonly sigla: readonly string[];
    readonly values?: readonly string[];
  }[];
  readonly families: readonly { readonly speaker: string; readonly variants: Readonly<Record<string, string>> }[];
  readonly single: readonly string[];
  /** The values of tolls that change with time, earliest first. */
  readonly growing?: readonly (readonly string[])[];
  /** An agreed value, and words of what it is said to be of. */
  readonly agreed?: Readonly<Record<string, string>>;
}

for (const entry of readdirSync(import.meta.dirname, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const folder = new URL(`${entry.name}/`, import.meta.url);
  const expected = expectedIn<Expected>(folder);
  const story = storyIn(folder, expected.published, expected.language);
  const { facts, quotations } = collateStory(story, traceStory(story), tools.words ? { words: tools.words } : {});

  test(`${entry.name}: the disputes are told and no other`, () => {
    const told = facts.filter(({ status }) => status === 'disputed');
    const shape = told
      .map(({ slot, values }) => `${slot} ${[...new Set(values.flatMap(({ sigla }) => sigla))].sort().join('')}`)
      .sort();
    assert.deepEqual(shape, expected.disputed.map(({ slot, sigla }) => `${slot} ${sigla.join('')}`).sort());
    for (const { slot, values } of expected.disputed) {
      if (!values) continue;
      const own = told.filter((fact) => fact.slot === slot).flatMap((fact) => fact.values.map(({ value }) => value));
      for (const value of values) assert.ok(own.includes(value), `${value} among ${own.join(' | ')}`);
    }
  });

  test(`${entry.name}: quotations are families with classed variants`, () => {
    for (const family of expected.families) {
      const found = quotations.find(
        ({ speaker, variants }) => speaker === family.speaker && variants.length === Object.keys(family.variants).length,
      );
      assert.ok(found, `a family of ${family.speaker}`);
      const shape = Object.fromEntries(found.variants.map(({ sigla, difference }) => [sigla.join(''), difference]));
      assert.deepEqual(shape, family.variants);
    }
  });

  test(`${entry.name}: what one report alone tells is marked`, () => {
    const alone = facts.filter(({ status }) => status === 'single').map(({ values }) => values[0].value);
    for (const value of expected.single) assert.ok(alone.includes(value), `${value} among ${alone.join(' | ')}`);
  });

  if (expected.growing)
    test(`${entry.name}: values that change with time are told as such, with their days`, () => {
      const growing = facts.filter(({ values }) => values.every(({ asOf }) => asOf !== undefined));
      assert.deepEqual(
        growing.map(({ values }) => values.map(({ value }) => value.toLowerCase())),
        expected.growing,
      );
    });

  for (const [value, words] of Object.entries(expected.agreed ?? {}))
    test(`${entry.name}: ${value} is agreed on, in words that most reports bear out`, () => {
      const agreed = facts.find(({ status, values }) => status === 'agreed' && values[0].value === value);
      assert.ok(agreed?.about.includes(words), agreed?.about);
    });

  test(`${entry.name}: every cite is byte-exact and the runs of a variant make its text`, () => {
    const texts = new Map(story.witnesses.map(({ article }) => [article.id, article.text]));
    const cites = [...facts.flatMap(({ values }) => values), ...quotations.flatMap(({ variants }) => variants)].flatMap(
      (one) => one.cites,
    );
    assert.ok(cites.length > 0);
    for (const { article, start, end, exact } of cites) assert.equal(texts.get(article)!.slice(start, end), exact);
    for (const { text, runs } of quotations.flatMap(({ variants }) => variants))
      assert.equal(runs.flatMap((run) => (run.mark === 'missing' ? [] : [run.text])).join(''), text);
  });
}
