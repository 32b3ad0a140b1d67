import assert from 'node:assert/strict';
import { it } from 'node:test';
import { plainStory } from '../../quality/lineage/report.ts';
import { traceStory } from '../../src/trace/index.ts';

const TEXT =
  'The harbour of Port Mallory was closed on Monday after a storm sank two fishing boats and tore a crane from its rails. ' +
  'Harbour master Ines Quillan ordered all ferries to stay at their moorings until the wreck has been raised. ' +
  'Divers found the hull of the second boat at noon near the old lighthouse, lying on its side.';

it('takes a link to another report for evidence, whatever stands before and behind the address', () => {
  const { edges } = traceStory(
    plainStory('s', [
      { id: 'late', text: `${TEXT} Read it at http://www.news.example/storm/harbour?from=feed.` },
      { id: 'first', text: TEXT, url: 'https://news.example/storm/harbour/' },
    ]),
  );
  const edge = edges.find(({ from, to }) => from === 'first' && to === 'late');
  assert.equal(edge?.evidence[0].role, 'link');
  assert.match(edge.evidence[0].to?.exact ?? '', /storm\/harbour/);
});

it('takes a link to the front page of a house for none', () => {
  const { edges } = traceStory(
    plainStory('s', [
      { id: 'late', text: `${TEXT} Read more at https://news.example/ every day.` },
      { id: 'first', text: TEXT, url: 'https://news.example/' },
    ]),
  );
  assert.ok(edges.every(({ evidence }) => evidence.every(({ role }) => role !== 'link')));
});
