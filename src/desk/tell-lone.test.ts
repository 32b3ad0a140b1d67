import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, openDesk, openStore, type Page } from '../index.ts';
import { storyId } from '../model/ids.ts';
import { packStory } from '../store/packed-story.ts';
import { tellStory } from './hands.ts';
import { tellLone } from './tell-lone.ts';

const said: Page = {
  url: 'https://north.example/ferry',
  bytes: new Uint8Array(),
  stated: {
    title: 'Ferry Maud aground',
    published: '2024-05-14',
    text: 'The ferry Maud ran aground near Kelso on Tuesday. “Nobody was hurt and all will be brought ashore by noon,” harbour master Ada Lind said. Two tugs were on their way, she added.',
  },
};
const untitled: Page = { ...said, url: 'https://south.example/', stated: { ...said.stated, title: '' } };

test('a story of one report is kept without its brief as it would be with it', async () => {
  const stemma = await open();
  for (const page of [said, untitled]) {
    const [report] = stemma.readPages([page]).reports;
    const id = storyId('lone');
    const { packed, ...whole } = packStory(tellLone(stemma, id, report!.article, undefined));
    assert.ok(packed);
    assert.deepEqual(tellStory(stemma, id, [{ article: report!.article }]), whole);
  }
});

test('it is told when it is asked for, and what was said in it is found at once', async () => {
  const stemma = await open();
  const store = await openStore(':memory:');
  await openDesk(stemma, store).add([said]);
  const { items } = await store.stories({ sort: 'updated', limit: 9 });
  const kept = await store.story(items[0]!.id);
  assert.equal(kept?.brief.articles.length, 1);
  assert.ok(kept.brief.sentences.length > 0);
  const found = await store.quotations({ speaker: 'Lind', limit: 9 });
  assert.equal(found.items.length, kept.brief.collation.quotations.length);
  assert.match(found.items[0]!.text, /brought ashore/);
});
