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

test('a kept article that can no longer be read keeps its old story and stops nothing else', async () => {
  const { store, article, storyOf } = await kept();
  const poison = article(west);
  const old = await storyOf(west);
  const read: Stemma['read'] = (one) => (one.id === poison ? fail() : stemma.read(one));
  const desk = openDesk({ ...stemma, read }, store);
  for (const some of [[east], []]) {
    const added = await desk.add(some);
    assert.equal(added.added, some.length);
    assert.deepEqual(
      added.notices.map(({ step, place }) => [step, place]),
      [['read', poison]],
    );
    assert.ok(await store.story(old));
  }
  assert.equal((await store.counts()).stories, 3);
  const decision = await desk.decide({ kind: 'apart', a: article(north), b: article(south) }, 'editor');
  assert.notEqual(await storyOf(north), await storyOf(south));
  assert.equal(await desk.undo(decision.number, 'editor'), true);
  assert.equal(await storyOf(north), await storyOf(south));
  assert.ok(await store.story(old));
});

for (const step of ['story', 'trace', 'collate', 'brief'] as const) {
  test(`a story at which the step ${step} fails stays as it was, and the others are told`, async () => {
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
    const desk = openDesk(broken, store);
    const added = await desk.add([east]);
    assert.deepEqual(
      added.notices.map((notice) => [notice.step, notice.place]),
      [[step === 'story' ? 'read' : step, poison]],
    );
    assert.deepEqual((await store.story(poison))?.brief, before_);
    assert.equal((await store.counts()).stories, 3);
    assert.equal((await openDesk(stemma, store).add([])).notices.length, 0);
    assert.equal((await store.counts()).stories, 3);
  });
}

test('an article at which the grouping fails is left out; where no one article is to blame, all stories stay', async () => {
  const { store, article, storyOf } = await kept();
  const poison = article(west);
  const old = await storyOf(west);
  const clusterAll: Stemma['clusterAll'] = (items, settings) =>
    items.some(({ id }) => id === poison) ? fail() : stemma.clusterAll(items, settings);
  const added = await openDesk({ ...stemma, clusterAll }, store).add([east]);
  assert.deepEqual(
    added.notices.map(({ step, place }) => [step, place]),
    [['cluster', poison]],
  );
  assert.ok(await store.story(old));
  assert.equal((await store.counts()).stories, 3);
  const never: Stemma['clusterAll'] = (items, settings) =>
    items.length > 1 ? fail() : stemma.clusterAll(items, settings);
  const nothing = await openDesk({ ...stemma, clusterAll: never }, store).add([]);
  assert.deepEqual(
    nothing.notices.map(({ step, place }) => [step, place]),
    [['cluster', '']],
  );
  assert.equal(nothing.stories, 3);
});
