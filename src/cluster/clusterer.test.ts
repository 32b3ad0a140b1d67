import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleId, type Constraint, type StoryChange, storyId } from '../model/index.ts';
import { type ClusterItem, clusterAll, createClusterer } from './index.ts';

const weights = new Uint8Array(readFileSync(new URL('../../models/cluster.bin', import.meta.url)));
const item = (id: string, text: string, more: Partial<ClusterItem> = {}): ClusterItem => ({
  id: articleId(id),
  title: '',
  text,
  language: 'en',
  ...more,
});
const examples = 'a-rewrite b-american-military-news c-europe-news-us d-ukrainian-site e-al-jazeera-repost'.split(' ');

test('five reports of one event are one story, and two others are apart', () => {
  const items = examples.map((name) =>
    item(name, readFileSync(new URL(`../../examples/blinken-lavrov/${name}.txt`, import.meta.url), 'utf8')),
  );
  items.splice(
    2,
    0,
    item(
      'flood',
      'Heavy rain flooded the valley of the Arno on Sunday and closed two bridges in Florence, the fire service said. Nobody was hurt.',
    ),
  );
  items.push(
    item(
      'cup',
      'Ajax beat Feyenoord 3-1 in Rotterdam to reach the final of the Dutch cup. Brobbey scored twice in the second half.',
    ),
  );
  const { clusters } = clusterAll(items, { weights });
  assert.deepEqual(
    clusters.map((cluster) => cluster.articles),
    [examples, ['flood'], ['cup']],
  );
});

const QUAKE_ONE = [
  'A strong earthquake of magnitude 6.1 shook the island of Lombok on Monday, killing 14 people in the town of Selong, officials said.',
  'At least 14 people died in Selong when a 6.1-magnitude quake hit Indonesia’s Lombok island on Monday, the disaster agency said.',
  'Rescuers searched collapsed houses in Selong on Lombok after Monday’s earthquake, which killed 14.',
];
const QUAKE_TWO = [
  'A 5.4-magnitude earthquake struck near Split on the coast of Croatia early on Thursday; no injuries were reported.',
  'Residents of Split in Croatia ran into the streets on Thursday when an earthquake of magnitude 5.4 hit the Dalmatian coast.',
  'Croatia: quake of 5.4 near Split damages roofs, nobody hurt',
];

test('two earthquakes are two stories', () => {
  const items = [...QUAKE_ONE, ...QUAKE_TWO].map((text, i) => item(`q${i}`, text));
  const { clusters } = clusterAll(items, { weights });
  const of = (id: string): string => clusters.find(({ articles }) => articles.includes(articleId(id)))!.id;
  for (const one of ['q0', 'q1', 'q2']) for (const other of ['q3', 'q4', 'q5']) assert.notEqual(of(one), of(other));
  assert.equal(of('q0'), of('q1'));
  assert.equal(of('q3'), of('q4'));
});

test('a thousand copies of one text are one story and leave the others alone', () => {
  const items = [...QUAKE_ONE, ...QUAKE_TWO].map((text, i) => item(`q${i}`, text));
  const before = clusterAll(items, { weights }).clusters.length;
  const copies = Array.from({ length: 1000 }, (_, i) => item(`c${i}`, QUAKE_ONE[0]!));
  const { clusters } = clusterAll([...items, ...copies], { weights });
  assert.equal(clusters.length, before);
  const story = clusters.find(({ articles }) => articles.includes(articleId('q0')))!;
  assert.ok(copies.every(({ id }) => story.articles.includes(id)));
});

test('a copy is with its original even where one of the dates must be mistaken', () => {
  const { clusters } = clusterAll(
    [
      item('right', QUAKE_ONE[0]!, { published: '2006-08-07' }),
      item('wrong', QUAKE_ONE[0]!, { published: '2010-08-07' }),
    ],
    { weights },
  );
  assert.equal(clusters.length, 1);
});

test('the same input gives the same stories', () => {
  const items = [...QUAKE_ONE, ...QUAKE_TWO].map((text, i) => item(`q${i}`, text));
  assert.deepEqual(clusterAll(items, { weights }).clusters, clusterAll(items, { weights }).clusters);
});

/** Endings that make no copy of a text. */
const NUMBERS = Array.from(
  { length: 60 },
  (_, k) =>
    `Helpers number ${k * 7 + 20} came from ${['Mataram', 'Zadar', 'Praya', 'Trogir'][k % 4]} in ${k + 3} lorries.`,
);

test('the changes, applied one after another, give the stories', () => {
  const texts = [...QUAKE_ONE, ...QUAKE_TWO, ...QUAKE_ONE.map((text) => text.replaceAll('14', '16'))];
  fc.assert(
    fc.property(fc.shuffledSubarray(texts.map((_, i) => i)), (order) => {
      const clusterer = createClusterer({ weights });
      const story = new Map<string, string>();
      const apply = (changes: readonly StoryChange[]): void => {
        for (const change of changes) {
          const ids = 'articles' in change ? change.articles : [change.article];
          for (const id of ids) {
            if ('from' in change) assert.equal(story.get(id), change.from);
            story.set(id, change.story);
          }
        }
      };
      for (const i of order) apply(clusterer.add(item(`q${i}`, texts[i]!)));
      // So many others come that each has its second look.
      for (let k = 0; k < 60; k++) apply(clusterer.add(item(`more${k}`, `${texts[k % texts.length]} ${NUMBERS[k]}`)));
      apply(clusterer.settle());
      for (const cluster of clusterer.clusters())
        for (const article of cluster.articles) assert.equal(story.get(article), cluster.id);
      assert.equal(story.size, order.length + 60);
    }),
    { numRuns: 8 },
  );
});

test('decisions hold whatever the evidence and the order', () => {
  const texts = [...QUAKE_ONE, ...QUAKE_TWO];
  const id = (i: number) => articleId(`q${i}`);
  const constraints: Constraint[] = [
    { kind: 'apart', a: id(0), b: id(1) },
    { kind: 'together', a: id(2), b: id(4) },
    { kind: 'story', article: id(5), story: storyId('mine') },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
      const clusterer = createClusterer({ weights, constraints });
      for (const i of order) clusterer.add(item(`q${i}`, texts[i]!));
      clusterer.settle();
      const of = (i: number) => clusterer.clusters().find(({ articles }) => articles.includes(id(i)))!.id;
      assert.notEqual(of(0), of(1));
      assert.equal(of(2), of(4));
      assert.equal(of(5), 'mine');
    }),
    { numRuns: 40 },
  );
});

test('a report of a like event a week later opens a story that follows the first', () => {
  const first = QUAKE_ONE.map((text, i) => item(`q${i}`, text, { published: `2024-03-04T1${i}:00:00Z` }));
  const later = item(
    'later',
    'A week after the earthquake in Selong on the island of Lombok, the government opened a camp of tents for 3,000 families and named a commissioner for rebuilding.',
    { published: '2024-03-13' },
  );
  const { clusters } = clusterAll([...first, later], { weights });
  const story = clusters.find(({ articles }) => articles.includes(articleId('later')))!;
  assert.equal(story.articles.length, 1);
  assert.equal(story.follows, clusters.find(({ articles }) => articles.includes(articleId('q0')))!.id);
});

test('an explanation names the terms that join and those that keep apart', () => {
  const clusterer = createClusterer({ weights, explain: true });
  [...QUAKE_ONE, ...QUAKE_TWO].forEach((text, i) => void clusterer.add(item(`q${i}`, text)));
  const reasons = clusterer.explain(articleId('q1'));
  assert.ok(reasons.some(({ what, weight }) => what === 'Lombok' && weight > 0));
});

test('odd input is placed or refused with a notice, and never lost', () => {
  const items = [
    item('empty', ''),
    item('word', 'Yes'),
    item('long', 'lorem ipsum dolor '.repeat(280_000)),
    item('old', QUAKE_ONE[0]!, { published: '1970-01-01' }),
    item('new', QUAKE_ONE[1]!, { published: '2199-12-31' }),
    item('bad', QUAKE_ONE[2]!, { published: 'last Tuesday' }),
    item('empty', 'given twice'),
    item('marks', '!!! ??? 🎉🎉 —— …'),
  ];
  const { clusters, notices } = clusterAll(items, { weights });
  assert.equal(clusters.flatMap(({ articles }) => articles).length, 7);
  assert.deepEqual(
    notices.map(({ place }) => place),
    ['empty'],
  );
});

test('reports in scripts with and without spaces are grouped alike', () => {
  const texts: [string, string][] = [
    [
      'ru',
      'Землетрясение магнитудой 6,1 произошло в понедельник на острове Ломбок в Индонезии, погибли 14 человек в городе Селонг.',
    ],
    [
      'ru',
      'В Индонезии на острове Ломбок 14 человек погибли при землетрясении магнитудой 6,1, сообщили власти города Селонг.',
    ],
    ['ru', 'Центробанк России повысил ключевую ставку до 16 процентов годовых, сообщила Эльвира Набиуллина.'],
    ['zh', '印度尼西亚龙目岛星期一发生6.1级地震，造成14人死亡，塞隆镇多处房屋倒塌。'],
    ['zh', '龙目岛地震：印尼塞隆镇14人遇难，震级6.1级，救援人员正在倒塌房屋中搜寻。'],
    ['zh', '中国人民银行周四宣布下调存款准备金率0.5个百分点。'],
    ['de', 'Bei einem Erdbeben der Stärke 6,1 auf der Insel Lombok sind am Montag 14 Menschen in Selong gestorben.'],
    ['de', '14 Tote nach Erdbeben auf Lombok: Beben der Stärke 6,1 trifft Selong'],
    ['de', 'Der Bundestag hat am Donnerstag das Gesetz zur Kindergrundsicherung verabschiedet.'],
  ];
  const { clusters } = clusterAll(
    texts.map(([language, text], i) => item(`t${i}`, text, { language })),
    { weights },
  );
  const of = (i: number): string => clusters.find(({ articles }) => articles.includes(articleId(`t${i}`)))!.id;
  for (const [a, b, c] of [
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
  ] as const) {
    assert.equal(of(a), of(b));
    assert.notEqual(of(a), of(c));
  }
});
