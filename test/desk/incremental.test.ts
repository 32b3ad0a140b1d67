import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { ownHands } from '../../src/desk/hands.ts';
import { poolHands } from '../../src/desk/hands-pool.ts';
import {
  type ArticleId,
  type Constraint,
  open,
  openDesk,
  openStore,
  type Page,
  type Stemma,
  type Store,
} from '../../src/index.ts';
import { samplePile } from './sample-pile.ts';
import { told } from './told.ts';

let stemma: Stemma;
before(async () => {
  stemma = await open();
});

const pile = samplePile(32);
const order = fc.shuffledSubarray(pile, { minLength: 2 });
/** Where the pile is cut, whether the desk is opened anew there, and what is decided there. */
const steps = fc.array(
  fc.record({
    size: fc.integer({ min: 1, max: 9 }),
    reopen: fc.boolean(),
    decide: fc.option(fc.record({ kind: fc.constantFrom('together', 'apart', 'undo'), a: fc.nat(99), b: fc.nat(99) }), {
      freq: 3,
    }),
  }),
  { minLength: 1, maxLength: 8 },
);

const idOf = async (store: Store, pages: readonly Page[], at: number): Promise<ArticleId> => {
  const arrivals = await store.arrivals(0, 200);
  return arrivals[at % Math.min(arrivals.length, pages.length)]!.id;
};

async function stepwise(
  pages: readonly Page[],
  cuts: readonly (typeof steps extends fc.Arbitrary<infer S> ? S : never)[number][],
) {
  const store = await openStore(':memory:');
  let desk = openDesk(stemma, store);
  const made: { readonly constraint: Constraint; undone: boolean }[] = [];
  let from = 0;
  for (let step = 0; from < pages.length; step++) {
    const { size, reopen, decide } = cuts[step % cuts.length]!;
    if (reopen) desk = openDesk(stemma, store);
    await desk.add(pages.slice(from, from + size));
    from += size;
    if (!decide) continue;
    if (decide.kind === 'undo') {
      const last = made.findLastIndex(({ undone }) => !undone);
      if (last < 0) continue;
      made[last]!.undone = true;
      assert.equal(await desk.undo(last + 1, 'editor'), true);
    } else {
      const a = await idOf(store, pages, decide.a);
      const b = await idOf(store, pages, decide.b);
      if (a === b) continue;
      const constraint = { kind: decide.kind as 'together' | 'apart', a, b };
      await desk.decide(constraint, 'editor');
      made.push({ constraint, undone: false });
    }
  }
  return { store, made };
}

test('however a pile is cut, decided on and reopened, the stories are those of telling it at once in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(order, steps, async (pages, cuts) => {
      const { store, made } = await stepwise(pages, cuts);
      const whole = await openStore(':memory:');
      for (const { constraint, undone } of made) {
        const { number } = await whole.decide(constraint, 'editor');
        if (undone) await whole.undo(number, 'editor');
      }
      await openDesk(stemma, whole).add(pages);
      assert.deepEqual(await told(store), await told(whole));
      await store.close();
      await whole.close();
    }),
    { numRuns: Number(process.env['STEMMA_PILES'] ?? 12) },
  );
});

test('whatever the workers and whenever stories at rest are told, a pile at once is the pile one by one', async () => {
  const single = await openStore(':memory:');
  const slow = openDesk(stemma, single);
  for (const page of pile) await slow.add([page]);
  const expected = await told(single);
  for (const [jobs, tellAfter] of [
    [1, 3],
    [2, 5],
    [3, 1000],
  ] as const) {
    const store = await openStore(':memory:');
    const own = ownHands(stemma);
    const hands = jobs > 1 ? poolHands(own, jobs) : own;
    const desk = openDesk(stemma, store, { hands, tellAfter });
    const kept = await desk.add(pile);
    assert.equal(kept.added, pile.length);
    assert.deepEqual(await told(store), expected, `${jobs} workers`);
    await desk.close();
    await store.close();
  }
});

test('a store larger than the horizon keeps old stories, each report in one story, also where decisions name old reports', async () => {
  const store = await openStore(':memory:');
  await openDesk(stemma, store).add(pile.slice(0, 20));
  const desk = openDesk(stemma, store, { horizon: 6 });
  await desk.add(pile.slice(20));
  const arrivals = await store.arrivals(0, 200);
  assert.ok(arrivals.every(({ story }) => story !== undefined));
  const old = arrivals[0]!;
  const other = arrivals.find(({ story, number }) => story !== old.story && number < 15)!;
  const { number } = await openDesk(stemma, store, { horizon: 6 }).decide(
    { kind: 'together', a: old.id, b: other.id },
    'editor',
  );
  assert.equal(await store.storyOf(old.id), await store.storyOf(other.id));
  await openDesk(stemma, store, { horizon: 6 }).undo(number, 'editor');
  for (const { id, reports } of (await store.stories({ sort: 'reports', limit: 200 })).items)
    assert.equal((await store.members(id)).length, reports);
});
