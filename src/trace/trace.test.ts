import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Article,
  articleId,
  type Credit,
  type Lineage,
  type Moment,
  type Story,
  siglum,
  storyId,
} from '../model/index.ts';
import { splitSentences, tokenize } from '../text/index.ts';
import { traceStory } from './index.ts';

const cases = new URL('../../test/cases/trace/', import.meta.url);
const weights = new Uint8Array(readFileSync(new URL('../../models/trace.bin', import.meta.url)));

type PlainReport = Pick<Article, 'text'> & { readonly id: string } & Partial<
    Pick<Article, 'title' | 'language' | 'outlet' | 'url' | 'published' | 'credits'>
  >;

/** A story of reports that are read no further than tokens and sentences. */
function plainStory(id: string, reports: readonly PlainReport[]): Story {
  const witnesses = reports.map((report, i) => {
    const own = articleId(report.id);
    const language = report.language ?? 'en';
    const tokens = tokenize(report.text);
    const none = { blocks: [], removed: [], notices: [] };
    const empty = { names: [], entities: [], offices: [], times: [], amounts: [], attributions: [], credits: [] };
    const sentences = splitSentences(report.text, tokens, language);
    return {
      siglum: siglum(i),
      article: { title: '', credits: [], ...none, ...report, language, id: own },
      reading: { article: own, language, tokens, sentences, ...empty, notices: [] },
    };
  });
  return { id: storyId(id), witnesses, entities: [], entityOf: new Map() };
}

interface Case {
  readonly about: string;
  readonly reports: readonly (Omit<PlainReport, 'published' | 'credits'> & {
    readonly published?: string;
    readonly credits?: readonly {
      readonly name: string;
      readonly kind: Credit['kind'];
      readonly exact: string | null;
    }[];
  })[];
}
interface Expected {
  readonly edges: readonly { readonly from: string; readonly to: string; readonly kind?: string }[];
  readonly none: readonly (readonly [string, string])[];
  readonly occasions?: readonly (readonly string[])[];
  readonly low: number | null;
  readonly high: number | null;
}

function reportOf({ published, credits, ...rest }: Case['reports'][number]): PlainReport {
  const moment: Moment | undefined =
    published === undefined ? undefined : { value: published, certainty: 'stated', from: 'meta' };
  const found = (credits ?? []).map(({ name, kind, exact }): Credit => {
    if (exact === null) return { name, kind, where: 'byline', exact: name };
    const start = rest.text.indexOf(exact);
    return { name, kind, where: 'text', exact, span: { start, end: start + exact.length } };
  });
  return { ...rest, credits: found, ...(moment === undefined ? {} : { published: moment }) };
}

for (const slug of readdirSync(cases).sort()) {
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`${slug}/${file}`, cases), 'utf8'));
  const { about, reports } = read('story.json') as Case;
  test(`golden case ${slug}: ${about}`, () => {
    const expected = read('expected.json') as Expected;
    const lineage = traceStory(plainStory(slug, reports.map(reportOf)), { weights });
    const told = lineage.edges.map(({ from, to, kind }) => `${from} → ${to} ${kind}`);
    for (const { from, to, kind } of expected.edges) {
      const edge = lineage.edges.find((each) => each.from === from && each.to === to);
      assert.ok(edge, `${from} → ${to} is missing among ${told.join(', ')}`);
      if (kind !== undefined) assert.equal(edge.kind, kind);
    }
    for (const [a, b] of expected.none) {
      assert.ok(
        !lineage.edges.some(({ from, to }) => (from === a && to === b) || (from === b && to === a)),
        told.join(', '),
      );
    }
    for (const occasion of expected.occasions ?? []) {
      assert.ok(lineage.occasions.some(({ articles }) => occasion.every((id) => articles.some((each) => each === id))));
    }
    if (expected.low !== null) assert.equal(lineage.origins.low, expected.low, lineage.origins.reasons.join('; '));
    if (expected.high !== null) assert.equal(lineage.origins.high, expected.high, lineage.origins.reasons.join('; '));
    holdsTogether(lineage, reports);
  });
}

/** What every lineage must fulfil, whatever the texts. */
function holdsTogether(lineage: Lineage, reports: readonly { readonly id: string; readonly text: string }[]): void {
  const ids = new Set<string>(lineage.nodes.map(({ id }) => id));
  const texts = new Map<string, string>(reports.map(({ id, text }) => [id, text]));
  for (const { from, to, confidence, evidence } of lineage.edges) {
    assert.ok(ids.has(from) && ids.has(to) && from !== to);
    assert.ok(confidence >= 0 && confidence <= 1);
    for (const each of evidence) {
      assert.ok(each.from !== undefined || each.to !== undefined || each.stated !== undefined);
      for (const cite of [each.from, each.to]) {
        if (cite !== undefined) assert.equal(texts.get(cite.article)!.slice(cite.start, cite.end), cite.exact);
      }
    }
  }
  for (const { a, b, sameness } of lineage.passages) {
    assert.ok(a.article !== b.article && sameness > 0 && sameness <= 1);
    assert.equal(texts.get(a.article)!.slice(a.start, a.end), a.exact);
    assert.equal(texts.get(b.article)!.slice(b.start, b.end), b.exact);
  }
  const { low, high, lowGroup, highGroup } = lineage.origins;
  assert.ok(low >= 1 && low <= high);
  if (reports.length === 0) return;
  assert.equal(new Set(lowGroup.values()).size, low);
  assert.equal(new Set(highGroup.values()).size, high);
  // Nobody is their own ancestor.
  const parents = Map.groupBy(lineage.edges, ({ to }) => to);
  const climb = (node: string, seen: ReadonlySet<string>): void => {
    assert.ok(!seen.has(node), 'a circle of parents');
    for (const { from } of parents.get(node as never) ?? []) climb(from, new Set([...seen, node]));
  };
  for (const id of ids) climb(id, new Set());
}

const sentence = fc.constantFrom(
  'The minister opened the bridge at Larkham on Tuesday morning before a small crowd of shopkeepers.',
  '“We waited eleven years for this and I am glad that it is done,” she said to the people on the bank.',
  'Engineers had found cracks in the third pier, which were filled in the course of the spring.',
  'Larkham’s shops had lost a third of their trade while the road was closed to lorries.',
  'The cost rose from 3 million to 8 million crowns.',
  'Read more about gardens.',
  '',
  '「橋は開いた」と大臣は述べた。',
  '“““',
);
const texts = fc.array(
  fc.array(sentence, { maxLength: 6 }).map((some) => some.join('\n')),
  { maxLength: 6 },
);

test('any texts give a lineage that holds together, and the same one again', () => {
  fc.assert(
    fc.property(texts, (some) => {
      const reports = some.map((text, i) => ({ id: `r${i}`, text }));
      const lineage = traceStory(plainStory('any', reports), { weights });
      holdsTogether(lineage, reports);
      assert.deepEqual(traceStory(plainStory('any', reports), { weights }), lineage);
    }),
    { numRuns: 60 },
  );
});

test('a story of nobody has one origin at the least and no nodes', () => {
  const { nodes, edges, origins } = traceStory(plainStory('none', []));
  assert.deepEqual([nodes, edges, origins.low, origins.high], [[], [], 1, 1]);
});

test('hostile texts take bounded time', () => {
  const begun = performance.now();
  const reports = [
    'a '.repeat(200_000),
    '“'.repeat(50_000),
    'Ab. '.repeat(60_000),
    `${'x'.repeat(300_000)}`,
    '1 1 1 1 1 '.repeat(20_000),
  ];
  traceStory(
    plainStory(
      'hostile',
      reports.map((text, i) => ({ id: `h${i}`, text })),
    ),
    { weights },
  );
  assert.ok(performance.now() - begun < 15_000);
});

test('copies to the letter are collapsed under the earliest and counted once', () => {
  const text = Array.from(
    { length: 8 },
    (_, i) => `Sentence ${i} of the wire tells of the flood at Larkham and of the dyke that broke.`,
  ).join('\n');
  const reports = Array.from({ length: 40 }, (_, i) => ({ id: `c${i}`, text }));
  const { edges, origins } = traceStory(plainStory('wire', reports), { weights });
  assert.equal(edges.length, 39);
  assert.deepEqual([origins.low, origins.high], [1, 1]);
});
