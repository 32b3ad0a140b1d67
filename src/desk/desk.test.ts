import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { open, openDesk, openStore, type Page, type Stemma } from '../index.ts';

const page = (name: string, title: string, text: string): Page => ({
  url: `https://${name}.example/`,
  bytes: new TextEncoder().encode(text),
  stated: { title, text, published: '2024-05-14' },
});
const north = page(
  'north',
  'Ferry runs aground near Kelso',
  'The ferry Maud ran aground near Kelso on Tuesday with 120 people aboard. Nobody was hurt, the harbour master Ada Lind said.',
);
const south = page(
  'south',
  'Ferry Maud stuck off Kelso',
  'With 120 passengers aboard, the ferry Maud ran aground off Kelso on Tuesday. Harbour master Ada Lind said that nobody was hurt.',
);
const west = page(
  'west',
  'Council passes budget',
  'The council of Orrin passed a budget of 4 million crowns on Tuesday. Opponents called the cuts to libraries a disgrace.',
);
const east = page(
  'east',
  'Storm warning for the coast',
  'A storm warning is in force for the coast of Harn until Friday, forecasters said.',
);

let stemma: Stemma;
before(async () => {
  stemma = await open();
});

const fail = (): never => {
  throw new RangeError('poison');
};

/** A store with three reports of two stories, and where they stand. */
async function kept() {
  const store = await openStore(':memory:');
  await openDesk(stemma, store).add([north, south, west]);
  const { items } = await store.articles({ limit: 9 });
  const article = (of: Page) => items.find((item) => item.url === of.url)!.id;
  const storyOf = async (of: Page) => (await store.storyOf(article(of)))!;
  return { store, article, storyOf };
}

test('a page at which reading fails is told and not added; those beside it are', async () => {
  const store = await openStore(':memory:');
  const readPages: Stemma['readPages'] = (pages, options) =>
    pages[0]?.url === west.url ? fail() : stemma.readPages(pages, options);
  const added = await openDesk({ ...stemma, readPages }, store).add([north, west, south]);
  assert.equal(added.added, 2);
  assert.deepEqual(
    added.notices.map(({ step, place }) => [step, place]),
    [['read', west.url]],
  );
  assert.match(added.notices[0]!.reason, /poison/);
});

/** Joins the story of the first two. */
const third = page(
  'third',
  'Ferry Maud aground near Kelso',
  'The ferry Maud with 120 people aboard ran aground near Kelso on Tuesday. Harbour master Ada Lind said nobody was hurt.',
);

test('a kept article that can no longer be read leaves its story as it was and stops nothing else', async () => {
  const { store, article, storyOf } = await kept();
  const poison = article(north);
  const old = await storyOf(north);
  const before_ = (await store.story(old))!.brief;
  const read: Stemma['read'] = (one) => (one.id === poison ? fail() : stemma.read(one));
  // Another version reads kept articles anew.
  const desk = openDesk({ ...stemma, version: 'another', read }, store);
  const added = await desk.add([third, east]);
  assert.equal(added.added, 2);
  assert.deepEqual(
    added.notices.map(({ step, place }) => [step, place]),
    [['read', old]],
  );
  assert.deepEqual((await store.story(old))?.brief, before_);
  assert.equal((await store.counts()).stories, 3);
  assert.equal((await openDesk(stemma, store).settle()).notices.length, 0);
  assert.equal((await store.story(old))?.reports, 3);
});

for (const step of ['story', 'trace', 'collate', 'brief'] as const) {
  test(`a story at which the step ${step} fails stays as it was, the others are told, and it is told at the next opening`, async () => {
    const { store, storyOf } = await kept();
    const poison = await storyOf(north);
    const before_ = (await store.story(poison))!.brief;
    const broken: Stemma = {
      ...stemma,
      [step]: (first: never, ...rest: never[]) => {
        const id: string = step === 'story' ? first : (first as { id: string }).id;
        return id === poison ? fail() : (stemma[step] as (...all: never[]) => unknown)(first, ...rest);
      },
    };
    const added = await openDesk(broken, store).add([third, east]);
    assert.deepEqual(
      added.notices.map((notice) => [notice.step, notice.place]),
      [[step === 'story' ? 'read' : step, poison]],
    );
    assert.deepEqual((await store.story(poison))?.brief, before_);
    assert.equal((await store.counts()).stories, 3);
    assert.equal((await openDesk(stemma, store).settle()).notices.length, 0);
    assert.equal((await store.story(poison))?.reports, 3);
  });
}

test('an article at which the grouping fails is left out and keeps its old story; the others are placed', async () => {
  const { store, article, storyOf } = await kept();
  const poison = article(west);
  const old = await storyOf(west);
  const clusterer: Stemma['clusterer'] = (settings) => {
    const sound = stemma.clusterer(settings);
    return { ...sound, add: (item) => (item.id === poison ? fail() : sound.add(item)) };
  };
  const added = await openDesk({ ...stemma, clusterer }, store).add([east, third]);
  assert.deepEqual(
    added.notices.map(({ step, place }) => [step, place]),
    [['cluster', poison]],
  );
  assert.ok(await store.story(old));
  assert.equal((await store.counts()).stories, 3);
  assert.equal((await store.story(await storyOf(north)))?.reports, 3);
});

test('only the stories that changed are told anew', async () => {
  const { store } = await kept();
  const told: string[] = [];
  const brief: Stemma['brief'] = (story, ...rest) => {
    told.push(story.id);
    return stemma.brief(story, ...rest);
  };
  const desk = openDesk({ ...stemma, brief }, store);
  await desk.settle();
  assert.deepEqual(told, []);
  await desk.add([third]);
  assert.equal(told.length, 1);
  await desk.add([third, north, south]);
  assert.equal(told.length, 1);
});

test('pages that are kept are known again without being read', async () => {
  const { store } = await kept();
  const desk = openDesk({ ...stemma, readPages: fail }, store);
  assert.deepEqual(await desk.add([north, { ...south, fetched: '2024-05-15T00:00:00Z' }]), {
    added: 0,
    known: 2,
    stories: 2,
    notices: [],
  });
});

test('a newer version reads the kept pages again under the same ids, and tells their stories anew', async () => {
  const { store, article } = await kept();
  const id = article(north);
  await store.keepReading(id, { version: 'old', bytes: new Uint8Array() });
  const extract = (pages: readonly Page[]) => {
    const read = stemma.readPages(pages);
    return {
      ...read,
      reports: read.reports.map((one) => ({ ...one, article: { ...one.article, title: 'Read anew' } })),
    };
  };
  const desk = openDesk({ ...stemma, readPages: extract }, store);
  const reread = await desk.reread();
  assert.deepEqual([reread.read, reread.changed, reread.notices], [1, 1, []]);
  assert.equal((await store.article(id))?.title, 'Read anew');
  const { brief } = (await store.story((await store.storyOf(id))!))!;
  assert.ok(brief.articles.some((one) => one.title === 'Read anew'));
  assert.equal((await store.search({ words: 'anew', limit: 5 })).items.length, 1);
  assert.equal((await openDesk(stemma, store).reread()).read, 0);
});
