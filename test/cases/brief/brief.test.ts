import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { flatLineage, plainStory } from '../../../quality/plain-story.ts';
import { briefStory } from '../../../src/brief/index.ts';
import { collateStory } from '../../../src/collate/index.ts';
import { storySchema } from '../../../src/model/brief.ts';
import { storyId } from '../../../src/model/ids.ts';
import { readStory } from '../../../src/read/index.ts';
import { report, tools } from '../told-story.ts';

const words = 'river bridge mayor closed Tuesday Karsten twelve people not “water said” Orla. He But town 40 $3 Governor’s'.split(' ');
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map((list) => `${list.join(' ')}.`);
const text = fc.array(sentence, { minLength: 0, maxLength: 8 }).map((list) => list.join(' '));
const hostile = fc.string({ unit: 'binary', maxLength: 120 });

test('whatever the reports are, every sentence cites, every cite is byte-exact, and the document fits its schema', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, hostile), { minLength: 1, maxLength: 4 }), (texts) => {
      const story = readStory(
        storyId('s'),
        texts.map((one, at) => report(`r${at}`, one, '2024-05-16')),
        tools.reader,
      );
      const lineage = flatLineage(story);
      const brief = briefStory(story, lineage, collateStory(story, lineage), { words: 60 });
      storySchema.parse(brief);
      const byId = new Map<string, string>(story.witnesses.map(({ article }) => [article.id, article.text]));
      const all = [
        ...brief.sentences,
        ...brief.timeline,
        ...brief.collation.facts.flatMap(({ values }) => values),
        ...brief.collation.quotations.flatMap(({ variants }) => variants),
      ];
      for (const { cites } of all) {
        assert.ok(cites.length > 0);
        for (const { article, start, end, exact } of cites) assert.equal(byId.get(article)!.slice(start, end), exact);
      }
    }),
    { numRuns: 60 },
  );
});

test('a sentence of the brief is the first cited sentence, with nothing but brackets added', () => {
  const story = readStory(
    storyId('s'),
    [
      report('a', 'The mayor of Karsten closed the bridge on Tuesday after heavy rain. Schools in the town stay open.', '2024-05-16'),
      report('b', 'After heavy rain, the mayor closed the bridge in Karsten. Farmers lost many sheep in the valley.', '2024-05-16'),
    ],
    tools.reader,
  );
  const lineage = flatLineage(story);
  for (const { text: told, cites } of briefStory(story, lineage, { quotations: [], facts: [] }).sentences)
    assert.equal(told.replace(/ \[[^\]]*\]/g, ''), cites[0]!.exact);
});

test('the brief keeps within its words', () => {
  const long = Array.from({ length: 40 }, (_, at) => `Mayor Anna${at} opened hall${at} beside river${at} in spring${at}.`);
  const story = plainStory('s', [{ id: 'a', text: long.join(' ') }]);
  const { sentences } = briefStory(story, flatLineage(story), { quotations: [], facts: [] }, { words: 50 });
  const count = sentences.reduce((sum, one) => sum + one.text.split(/\s+/).length, 0);
  assert.ok(count > 20 && count <= 50, String(count));
});

test('one report alone is told as such', () => {
  const story = plainStory('s', [{ id: 'a', text: 'The mayor of Karsten closed the old bridge after heavy rain.' }]);
  const { remarks, sentences } = briefStory(story, flatLineage(story), { quotations: [], facts: [] });
  assert.ok(remarks.some((remark) => remark.includes('nothing can be corroborated')));
  assert.deepEqual(sentences.map(({ origins }) => origins), [{ low: 1, high: 1 }]);
});

test('sentences that lean on one before, headlines and torn quotations are left out', () => {
  const story = plainStory('s', [
    {
      id: 'a',
      text: [
        'Bridge closed in Karsten after heavy rain',
        'The mayor of Karsten closed the old bridge after heavy rain.',
        'However, he opened it again in the evening of that day.',
        '“We could not wait any longer. The water rose and rose and rose.',
      ].join('\n\n'),
    },
  ]);
  const { sentences } = briefStory(story, flatLineage(story), { quotations: [], facts: [] });
  assert.deepEqual(sentences.map(({ text: told }) => told), ['The mayor of Karsten closed the old bridge after heavy rain.']);
});

const readTexts = (texts: readonly string[]) =>
  readStory(
    storyId('s'),
    texts.map((one, at) => report(`r${at}`, one, '2024-05-20')),
    tools.reader,
  );

test('the headline fact that reports tell in their own words is told once, with all its cites', () => {
  const story = readTexts([
      'A commission of the Karsten town council on 16 May 2024 approved the reopening of the Orla bridge, saying its pillars were sound. Shops nearby had lost customers.',
      'Karsten council members voted on 16 May 2024 to approve reopening the Orla bridge. Engineers had looked at every pillar since winter.',
      'Farmers near Karsten sold fewer apples than in any year before. The Orla bridge was not on their way to market.',
  ]);
  const { sentences } = briefStory(story, flatLineage(story), { quotations: [], facts: [] });
  const heads = sentences.filter(({ text: told }) => /approve/.test(told));
  assert.equal(heads.length, 1);
  assert.deepEqual(heads[0]!.cites.map(({ article }) => String(article)).sort(), ['r0', 'r1']);
});

test('another day, another number or a negation is another statement', () => {
  const lead = 'The Karsten town council approved the reopening of the Orla bridge';
  for (const [a, b] of [
    [`${lead} on 16 May 2024.`, `${lead} on 19 May 2024.`],
    [`${lead} for 40 days.`, `${lead} for 90 days.`],
    [`${lead} for all lorries.`, `${lead.replace('approved', 'has not approved')} for all lorries.`],
  ] as const) {
    const story = readTexts([a, b]);
    for (const { cites } of briefStory(story, flatLineage(story), { quotations: [], facts: [] }).sentences)
      assert.equal(cites.length, 1, `${a} / ${b}`);
  }
});

test('captions, corrections, sign-offs and sentences cut in two are left out', () => {
  const kept = 'The mayor of Karsten closed the old bridge after heavy rain.';
  const story = readTexts([
    [
      kept,
      'FILE - This 20 March 2018 file photo shows the old bridge of Karsten.',
      'Correction, 1 June 2024: This article originally stated that the bridge was older.',
      'Photographs from the day of the flood in Karsten are here.',
      'Orla Brand reports from Karsten, in the valley.',
      'Engineers of the council want to look at every pillar before …',
    ].join('\n\n'),
  ]);
  const { sentences } = briefStory(story, flatLineage(story), { quotations: [], facts: [] });
  assert.deepEqual(sentences.map(({ cites }) => cites[0]!.exact), [kept]);
});

test('the timeline holds what happened on a day, not limits and years of things', () => {
  const event = 'Firemen closed the bridge of Karsten on 16 May 2024.';
  const story = readTexts([
    [
      event,
      'The mayor came to the bridge in a 2008 Bentley with her two dogs.',
      'The town has paid for the bridge of Karsten since 2013 out of taxes.',
    ].join('\n\n'),
  ]);
  const { timeline } = briefStory(story, flatLineage(story), { quotations: [], facts: [] });
  assert.deepEqual(timeline.map(({ when, cites }) => [when, cites[0]!.exact]), [['2024-05-16', event]]);
});

test('a date line, a question and what another language has told already are left out', () => {
  const story = readStory(
    storyId('s'),
    [
      report(
        'a',
        'OSLO, May 15 (Reuters) - The old bridge of Karsten was closed by mayor Anna Lund after heavy rain. The bridge, built in 1968, carried 22,000 vehicles a day. But who will pay for a new bridge in Karsten?',
        '2024-05-16',
      ),
      report(
        'b',
        'Die Brücke von Karsten, 1968 gebaut, wurde täglich von 22.000 Fahrzeugen befahren. Der Hafen bleibt bis zum Sommer offen.',
        '2024-05-16',
        'de',
      ),
    ],
    tools.reader,
  );
  const lineage = flatLineage(story);
  const told = briefStory(story, lineage, { quotations: [], facts: [] }).sentences.map(({ text }) => text);
  assert.deepEqual(told, [
    'The old bridge of Karsten was closed by mayor Anna Lund after heavy rain.',
    'The bridge, built in 1968, carried 22,000 vehicles a day.',
    'Der Hafen bleibt bis zum Sommer offen.',
  ]);
});

test('labels, lone quotation marks and headings without a verb are left out', () => {
  const out = told([
    'VIDEO: Residents watched as water rose over the old bridge in Karsten.',
    'Very, very subdued,” the sheriff of Karsten county said on Tuesday.',
    'Convicted Child Offender Arcade Karsten of Orla Town.',
    'Video showed the mayor of Karsten as she closed the bridge.',
  ]);
  assert.deepEqual(out, ['Video showed the mayor of Karsten as she closed the bridge.']);
});

test('somebody is told as speaker only where words are said', () => {
  const story = readStory(
    storyId('s'),
    [
      report(
        'a',
        'Police searched the old harbour of Karsten for hours. The car dragged the woman ten feet across the road. Mayor Anna Holm said the bridge would stay closed.',
      ),
    ],
    tools.reader,
  );
  const { sentences } = briefStory(story, flatLineage(story), { quotations: [], facts: [] });
  assert.deepEqual(
    sentences.flatMap(({ speaker }) => speaker ?? []),
    ['Anna Holm'],
  );
});

test('a pronoun whose bearer is certain has the name in brackets', () => {
  const story = readStory(
    storyId('s'),
    [
      report(
        'a',
        'Mayor Anna Holm closed the bridge of Karsten on Tuesday. At noon she opened the new harbour hall with a long speech.',
      ),
    ],
    tools.reader,
  );
  const { sentences } = briefStory(story, flatLineage(story), { quotations: [], facts: [] });
  assert.ok(sentences.some(({ text: one }) => one.startsWith('At noon she [Anna Holm] opened')));
});

test('a year that is only mentioned beside what happened stands under no year of the timeline', () => {
  const story = readStory(
    storyId('s'),
    [
      report(
        'a',
        'The actress Anna Holm, who shot to fame in 1999, opened a theatre in Karsten. In 2004, Holm founded a school for young actors in Orla.',
        '2024-05-16',
      ),
    ],
    tools.reader,
  );
  const { timeline } = briefStory(story, flatLineage(story), { quotations: [], facts: [] });
  assert.deepEqual(
    timeline.map(({ when }) => when),
    ['2004'],
  );
});

/** The sentences of a brief of one report with these paragraphs. */
function told(paragraphs: readonly string[]): string[] {
  const story = readStory(storyId('s'), [report('a', paragraphs.join('\n\n'))], tools.reader);
  return briefStory(story, flatLineage(story), { quotations: [], facts: [] }).sentences.map(({ text: one }) => one);
}
