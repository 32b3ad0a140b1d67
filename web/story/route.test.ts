import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseRoute } from './route.ts';

it('reads stories, parts, reports and words of reports', () => {
  assert.deepEqual(parseRoute('#s3'), { hash: '#s3', story: 2 });
  assert.deepEqual(parseRoute('#s1-facts'), { hash: '#s1-facts', story: 0, part: 'facts' });
  assert.deepEqual(parseRoute('#s1-edge30'), { hash: '#s1-edge30', story: 0, part: 'edge30' });
  assert.deepEqual(parseRoute('#s1-AB'), { hash: '#s1-AB', story: 0, siglum: 'AB' });
  assert.deepEqual(parseRoute('#s1-B.12-40'), { hash: '#s1-B.12-40', story: 0, siglum: 'B', start: 12, end: 40 });
});

it('takes anything else for no place of its own', () => {
  for (const hash of ['', '#', '#main', '#s', '#s1-', '#s1-B.12', '#s1-b.1-2', '#s99999999', '#s1-<script>']) {
    assert.deepEqual(parseRoute(hash), { hash });
  }
});
