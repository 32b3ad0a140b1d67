import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Amount,
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
    Pick<Article, 'title' | 'language' | 'outlet' | 'domain' | 'url' | 'published' | 'credits'>
  > & {
    /** Words of an amount that the reading found to be garbled. */
    readonly garbled?: string;
  };

/** A story of reports that are read no further than tokens and sentences. */
function plainStory(id: string, reports: readonly PlainReport[]): Story {
  const witnesses = reports.map(({ garbled, ...report }, i) => {
    const own = articleId(report.id);
    const language = report.language ?? 'en';
    const tokens = tokenize(report.text);
    const none = { blocks: [], removed: [], notices: [] };
    const empty = {
      names: [],
      entities: [],
      offices: [],
      times: [],
      amounts: garbledIn(report.text, garbled),
      attributions: [],
      credits: [],
    };
    const sentences = splitSentences(report.text, tokens, language);
    return {
      siglum: siglum(i),
      article: { title: '', credits: [], ...none, ...report, language, id: own },
      reading: { article: own, language, tokens, sentences, ...empty, notices: [] },
    };
  });
  return { id: storyId(id), witnesses, entities: [], entityOf: new Map() };
}

function garbledIn(text: string, garbled: string | undefined): Amount[] {
  if (garbled === undefined) return [];
  const start = text.indexOf(garbled);
  return [{ start, end: start + garbled.length, value: 0, unit: '', bound: 'exact', kind: 'count', garbled }];
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

const flood = (last: string): string =>
  [
    'The dyke at Larkham broke on Monday night and the water stood a metre deep in the market hall.',
    'Firemen brought forty families to the school on the hill, where the parish had put up beds.',
    'The mayor, Ottilie Brandsma, said that the pumps had failed at two in the morning.',
    'Engineers had warned of a crack beside the lock since the spring of the year before.',
    last,
  ].join('\n');
const credit = (name: string, kind: Credit['kind']): Credit => ({ name, kind, where: 'byline', exact: name });

test('an article whose id is that of an unseen node keeps it, and the unseen node takes another', () => {
  const { nodes, edges } = traceStory(
    plainStory('ids', [
      { id: 'unseen:reuters', text: flood('The trains run again.'), credits: [credit('Reuters', 'agency')] },
      { id: 'unseen:reuters-2', text: 'A fair opened in Dunmarrow with a band and a parade of goats on Friday.' },
    ]),
    { weights },
  );
  assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
  assert.deepEqual(
    edges.map(({ from, to }) => [from, to]),
    [['unseen:reuters-3', 'unseen:reuters']],
  );
});

test('a child that credits one source twice has one edge from it, with both credits as evidence', () => {
  const credits = [credit('Reuters', 'partial'), credit('Reuters', 'agency')];
  const { edges } = traceStory(plainStory('twice', [{ id: 'one', text: flood('All is well.'), credits }]), { weights });
  assert.deepEqual(
    edges.map(({ kind, confidence, evidence }) => [kind, confidence, evidence.length]),
    [['reprint', 0.85, 2]],
  );
});

test('long texts with one beginning and other ends are no copies to the letter', () => {
  const beginning = Array.from({ length: 3100 }, (_, i) => `Line ${i} of the ledger names ship ${i * 7} and its load.`);
  const text = (end: string): string =>
    [...beginning, ...Array.from({ length: 900 }, (_, i) => `${end} ${i} came.`)].join('\n');
  const { origins } = traceStory(
    plainStory('long', [
      { id: 'a', text: text('A barge with salt and number') },
      { id: 'b', text: text('One train of coal, wagon') },
    ]),
  );
  assert.ok(!origins.reasons.some((reason) => reason.includes('to the letter')), origins.reasons.join('; '));
});

test('a number twice over in a table or a score is no sign of a machine, nor has it a lost parent', () => {
  const text = `${flood('Final score 10 10 after extra time.')}\nCall 555 12 12 or 20 20 30.`;
  const { nodes } = traceStory(plainStory('numbers', [{ id: 'one', text }]), { weights });
  assert.equal(nodes.length, 1);
});

test('garbled amounts alone make no lost parent', () => {
  const text = flood('The damage is 80 80 billion crowns, and 70 70 million more.');
  const story = plainStory('garbled', [{ id: 'one', text, garbled: '80 80 billion' }]);
  const { reading } = story.witnesses[0]!;
  const twice = [...reading.amounts, ...garbledIn(text, '70 70 million')];
  const { nodes } = traceStory(
    { ...story, witnesses: [{ ...story.witnesses[0]!, reading: { ...reading, amounts: twice } }] },
    { weights },
  );
  assert.equal(nodes.length, 1);
});

test('a copy whose direction nothing tells is no surer than that', () => {
  for (const last of ['The trains run again.', 'The trains run again from Friday on.']) {
    const { edges } = traceStory(
      plainStory('undated', [
        { id: 'a', text: flood('The trains run again.') },
        { id: 'b', text: flood(last) },
      ]),
      { weights },
    );
    assert.equal(edges.length, 1);
    assert.ok(edges[0]!.confidence <= 0.6, String(edges[0]!.confidence));
  }
});

test('an outlet that names itself is no copy of itself, and its report is the parent of those who credit it', () => {
  const { nodes, edges } = traceStory(
    plainStory('own', [
      { id: 'cnn', text: flood('The trains run again.'), outlet: 'cnn.com', credits: [credit('CNN', 'agency')] },
      { id: 'local', text: flood('The trains run.'), outlet: 'larkhamnews.com', credits: [credit('CNN', 'agency')] },
    ]),
    { weights },
  );
  assert.equal(nodes.length, 2);
  assert.deepEqual(
    edges.map(({ from, to, kind }) => [from, to, kind]),
    [['cnn', 'local', 'reprint']],
  );
});

test('an office of another rank is a sign of rewriting, a shorter form of the same office is none', () => {
  const lost = (title: string, usual: string): boolean => {
    const reports = [
      { id: 'a', title, text: `${title} Ana Lott owes 80 80 billion.`, garbled: '80 80 billion' },
      { id: 'b', title: usual, text: `${usual} Ana Lott opened a fair with goats in Dunmarrow.` },
      { id: 'c', title: usual, text: `${usual} Ana Lott went to see the broken dyke.` },
    ];
    const story = plainStory('offices', reports);
    const witnesses = story.witnesses.map((witness, i) => {
      const entities = [{ id: 0, kind: 'person', name: 'Ana Lott', forms: ['Ana Lott'] } as const];
      const office = reports[i]!.title;
      const offices = [{ start: 0, end: office.length, title: office, holder: 0 }];
      return { ...witness, reading: { ...witness.reading, entities, offices } };
    });
    const { nodes } = traceStory({ ...story, witnesses }, { weights });
    return nodes.some(({ kind }) => kind === 'unseen');
  };
  assert.ok(lost('President', 'Vice president'));
  assert.ok(!lost('Secretary', 'Secretary of Trade'));
});

test('a report is no child of a later one that credits a house of its group', () => {
  const by = (value: string): { readonly published: Moment } => ({
    published: { value, certainty: 'stated', from: 'meta' },
  });
  const { edges } = traceStory(
    plainStory('group', [
      { id: 'own', text: flood('The trains run again.'), outlet: 'cnn.com', ...by('2018-06-01T10:00:00Z') },
      {
        id: 'local',
        text: flood('The trains run.'),
        outlet: 'larkham.com',
        credits: [credit('CNN NewSource', 'agency'), credit('CNN', 'agency')],
        ...by('2018-06-02T10:00:00Z'),
      },
    ]),
    { weights },
  );
  assert.ok(!edges.some(({ to }) => to === 'own'));
  assert.ok(edges.some(({ from, to, confidence }) => from === 'own' && to === 'local' && confidence > 0.6));
});

test('two reports of one sentence that tell the same may be one origin or two, and an edge between them is doubtful', () => {
  const { edges, origins } = traceStory(
    plainStory('short', [
      { id: 'a', text: 'A fire destroyed the town hall of Varnholm on Monday, police said.' },
      { id: 'b', text: 'Police say a blaze has gutted the town hall in Varnholm on Monday.' },
    ]),
    { weights },
  );
  assert.deepEqual([origins.low, origins.high], [1, 2]);
  assert.ok(edges.every(({ confidence }) => confidence < 0.5));
  assert.match(origins.reasons.join('\n'), /too few to be sure/);
});

test('short reports that each credit another agency are two origins', () => {
  const credit = (name: string): Credit => ({ name, kind: 'agency', where: 'text', exact: name });
  const { origins } = traceStory(
    plainStory('wires', [
      {
        id: 'a',
        text: 'A ferry with 214 passengers ran aground off Nordvik on Tuesday night, the coast guard said.',
        credits: [credit('Reuters')],
      },
      {
        id: 'b',
        text: 'A passenger ferry ran aground near Nordvik late on Tuesday with 214 people aboard, the coast guard said.',
        credits: [credit('Agence France-Presse')],
      },
    ]),
    { weights },
  );
  assert.equal(origins.high, 2);
});
