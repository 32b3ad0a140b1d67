import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Brief, BriefFact, StoryBrief } from '../../src/index.ts';
import { briefOf, citesIn } from './stemma.ts';

/** What a careful reader finds in the five example reports must be found from their text alone. */
describe('the five reports of the cancelled meeting', () => {
  let brief: Brief;
  let story: StoryBrief;
  const siglumOf = (id: string): string | undefined => story.articles.find((article) => article.id === id)?.siglum;
  const nameOf = (node: string): string =>
    siglumOf(node) ?? story.lineage.nodes.find(({ id }) => id === node)?.name ?? node;
  const parents = (siglum: string) => story.lineage.edges.filter(({ to }) => siglumOf(to) === siglum);
  const sigla = (fact: BriefFact, value: RegExp): string[] =>
    fact.values.filter((each) => value.test(each.value)).flatMap((each) => each.sigla);
  const facts = (status: BriefFact['status']) => story.collation.facts.filter((fact) => fact.status === status);

  before(async () => {
    brief = await briefOf(['examples/blinken-lavrov']);
    story = brief.stories[0]!;
  });

  test('are one story, A to E in the order of their names', () => {
    assert.equal(brief.stories.length, 1);
    assert.deepEqual(
      story.articles.map(({ siglum, path }) => [siglum, path?.split('/').at(-1)?.slice(0, 2)]),
      [
        ['A', 'a-'],
        ['B', 'b-'],
        ['C', 'c-'],
        ['D', 'd-'],
        ['E', 'e-'],
      ],
    );
  });

  test('every cite holds the words of its article', () => {
    const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
    let cites = 0;
    for (const { article, start, end, exact } of citesIn(brief)) {
      assert.equal(texts.get(article)?.slice(start, end), exact);
      cites++;
    }
    assert.ok(cites > 50, `expected more than 50 cites, got ${cites}`);
  });

  test('are read without their furniture', () => {
    const all = story.articles.map(({ text }) => text).join('\n');
    for (const furniture of [
      'Telegram',
      'Leave a',
      'Read also',
      'No Comments',
      'Follow Al Jazeera',
      'Your email',
      'NATO says Russia plans',
      'Biden has announced',
      'Image source',
      'Navigation',
    ]) {
      assert.ok(!all.includes(furniture), `found “${furniture}”`);
    }
    assert.equal(story.articles[4]!.title, 'Ukraine crisis: Blinken cancels meeting with Russia’s Lavrov');
    assert.equal(story.articles[3]!.author, 'Любезна Катерина');
  });

  test('the undated ones are dated by the others', () => {
    assert.deepEqual(
      story.articles.map(({ published }) => published?.value.slice(0, 10) ?? ''),
      [
        '2022-02-23',
        story.articles[1]!.published?.value.slice(0, 10) ?? '',
        '2022-02-24',
        '2022-02-23',
        story.articles[4]!.published?.value.slice(0, 10) ?? '',
      ],
    );
    for (const index of [1, 4]) {
      const published = story.articles[index]!.published;
      if (published) {
        assert.equal(published.certainty, 'inferred');
        assert.match(published.value, /^2022-02-2[2-4]/);
      }
    }
  });

  test('B stands under an unseen Radio Free Europe, by its credit', () => {
    const edge = parents('B')[0];
    assert.match(nameOf(edge?.from ?? ''), /Radio Free Europe/);
    assert.equal(edge?.kind, 'reprint');
    assert.ok(edge?.evidence.some(({ role }) => role === 'credit'));
  });

  test('E stands under an unseen Al Jazeera, by its title', () => {
    assert.match(
      parents('E')
        .map(({ from }) => nameOf(from))
        .join(),
      /Al Jazeera/,
    );
  });

  test('C has narration from the text that E reposts', () => {
    const edges = parents('C').filter(({ from }) => /Al Jazeera|^E$/.test(nameOf(from)));
    assert.ok(
      edges.length > 0,
      `C has ${
        parents('C')
          .map(({ from }) => nameOf(from))
          .join() || 'no parent'
      }`,
    );
    assert.ok(
      edges.some(({ evidence }) =>
        evidence.some(({ role, to }) => role === 'narration' && /committed to diplomacy/.test(to?.exact ?? '')),
      ),
    );
  });

  test('A is a rewrite of an unseen article', () => {
    const edge = parents('A')[0];
    assert.equal(edge?.kind, 'rewrite');
    assert.equal(siglumOf(edge?.from ?? ''), undefined);
  });

  test('B, D and E are not copies of one another though they share a long quotation', () => {
    for (const { from, to } of story.lineage.edges)
      assert.ok(
        !(/[BDE]/.test(siglumOf(from) ?? '') && /[BDE]/.test(siglumOf(to) ?? '')),
        `${siglumOf(from)} → ${siglumOf(to)}`,
      );
    assert.equal(parents('D').length, 0);
    const heard = story.lineage.occasions.map(({ articles }) => articles.map(siglumOf).sort().join('')).join();
    assert.match(heard, /B.*D.*E/);
  });

  test('five reports are at most four sources', () => {
    const { low, high, reasons } = story.lineage.origins;
    assert.ok(low >= 1 && low <= high && high <= 4, `${low}–${high}`);
    assert.ok(reasons.length > 0);
  });

  test('the office of Blinken is disputed: A alone makes him Foreign Secretary', () => {
    const office = facts('disputed').find(
      (fact) => fact.slot === 'office' && fact.values.some(({ value }) => /foreign secretary/i.test(value)),
    );
    assert.ok(office, 'no such dispute');
    assert.deepEqual(sigla(office, /foreign secretary/i), ['A']);
    assert.ok(sigla(office, /secretary of state/i).length >= 2);
  });

  test('the main quotation has one wording in four reports and another in A', () => {
    const family = story.collation.quotations.find(({ variants }) =>
      variants.some(({ text }) => /does not make sense to go forward/.test(text)),
    );
    assert.ok(family);
    assert.match(family.speaker, /Blinken/);
    const agreeing = family.variants
      .filter(({ text }) => /does not make sense to go forward/.test(text))
      .flatMap((each) => each.sigla);
    assert.deepEqual([...new Set(agreeing)].sort(), ['B', 'C', 'D', 'E']);
    const altered = family.variants.find((each) => each.sigla.includes('A'));
    assert.match(altered?.text ?? '', /no point in moving forward/);
    assert.match(altered?.difference ?? '', /reworded|content|translated/);
  });

  test('Thursday, this week and February 24 are no dispute', () => {
    for (const fact of facts('disputed')) {
      assert.notEqual(fact.slot, 'time', `${fact.about}: ${fact.values.map(({ value }) => value).join(' · ')}`);
    }
  });

  test('figures of one report alone are marked so', () => {
    const single = facts('single');
    for (const figure of [/150,?000/, /\b46\b/, /\b30\b/]) {
      assert.ok(
        single.some(({ values }) => values.some(({ value }) => figure.test(value))),
        `${figure} is not among the single ones`,
      );
      assert.ok(!facts('disputed').some(({ values }) => values.some(({ value }) => figure.test(value))));
    }
  });

  test('the timeline has the recognition, the announcement and the day planned', () => {
    const days = story.timeline.map(({ when }) => when);
    for (const day of ['2022-02-21', '2022-02-22', '2022-02-24'])
      assert.ok(
        days.some((when) => when.startsWith(day)),
        `${day} is not in ${days.join()}`,
      );
    assert.deepEqual([...days].sort(), days);
  });

  test('the brief is made of whole sentences that say what happened', () => {
    assert.ok(story.sentences.length >= 3);
    assert.match(
      story.sentences
        .slice(0, 3)
        .map(({ text }) => text)
        .join(' '),
      /meeting/,
    );
    for (const { text } of story.sentences) assert.match(text, /[.!?][”"’']?(?: \[[^\]]+\])?$/);
  });
});
