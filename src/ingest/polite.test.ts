import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { NetAnswer } from './net.ts';
import { createPolite } from './polite.ts';
import { readRobots } from './robots.ts';

test('rules of robots.txt match as a plain pattern would', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', '/', '*', '$'), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(letters, fc.stringMatching(/^[ab/]{0,10}$/), (rule, rest) => {
      const pattern = `/${rule}`;
      const path = `/${rest}`;
      const anchored = pattern.endsWith('$');
      const body = (anchored ? pattern.slice(0, -1) : pattern).replace(/[$/]/g, '\\$&').replace(/\*/g, '.*');
      const slow = new RegExp(`^${body}${anchored ? '$' : ''}`).test(path);
      assert.equal(readRobots(`User-agent: *\nDisallow: ${pattern}`, 'stemma').allows(path), !slow);
    }),
  );
});

test('of the groups of robots.txt the one that names us counts, and the longest rule decides', () => {
  const robots = readRobots(
    '\ufeffUser-agent: *\nDisallow: /\n\nUser-Agent: other\nUSER-AGENT: Stemma\nDisallow: /private # not this\nAllow: /private/open\nCrawl-delay: 7\n',
    'stemma',
  );
  assert.deepEqual(
    ['/x', '/private/x', '/private/open/x'].map((path) => robots.allows(path)),
    [true, false, true],
  );
  assert.equal(robots.delay, 7);
  assert.equal(readRobots('nonsense\n\u0000', 'stemma').allows('/x'), true);
});

/** A clock that goes on only when somebody waits, and a net that answers from a list. */
function world(answers: Readonly<Record<string, Partial<NetAnswer>>>) {
  let at = Date.UTC(2024, 4, 14);
  const asked: [string, number][] = [];
  const polite = createPolite({
    net: {
      get: async (url) => {
        asked.push([url.href, at]);
        const { status = 200, headers = {}, bytes = new Uint8Array() } = answers[url.href] ?? { status: 404 };
        return { status, headers, bytes };
      },
    },
    agent: 'stemma',
    now: () => new Date(at).toISOString(),
    pause: async (ms) => {
      at += ms;
    },
    gapMs: 1000,
  });
  return { polite, asked, pass: (ms: number) => (at += ms) };
}

test('one host is asked once a second, and not at all for what it does not want asked', async () => {
  const robots = new TextEncoder().encode('User-agent: *\nDisallow: /secret');
  const { polite, asked } = world({ 'https://a.example/robots.txt': { bytes: robots } });
  await Promise.all([1, 2, 3].map((n) => polite.get(`https://a.example/${n}`, {}, 100)));
  await assert.rejects(polite.get('https://a.example/secret', {}, 100), /robots\.txt/);
  const times = asked.map(([, at]) => at);
  assert.equal(asked.length, 4);
  for (let i = 1; i < times.length; i++) assert.ok(times[i]! - times[i - 1]! >= 1000);
});

test('a host that is too busy is left alone until it said, one whose robots.txt fails is not read', async () => {
  const { polite, pass } = world({
    'https://busy.example/x': { status: 429, headers: { 'retry-after': '120' } },
    'https://down.example/robots.txt': { status: 500 },
  });
  assert.equal((await polite.get('https://busy.example/x', {}, 100)).status, 429);
  await assert.rejects(polite.get('https://busy.example/x', {}, 100), /asked us to wait/);
  pass(120_000);
  assert.equal((await polite.get('https://busy.example/x', {}, 100)).status, 429);
  await assert.rejects(polite.get('https://down.example/x', {}, 100), /robots/);
});

test('a move for good is told, one for now is not', async () => {
  const to = (status: number) => ({ status, headers: { location: 'https://new.example/feed' } });
  const { polite } = world({
    'https://old.example/feed': to(301),
    'https://temporary.example/feed': to(302),
    'https://new.example/feed': {},
    'https://loop.example/feed': { status: 301, headers: { location: 'https://loop.example/feed' } },
  });
  assert.equal((await polite.get('https://old.example/feed', {}, 100)).moved, 'https://new.example/feed');
  assert.equal((await polite.get('https://temporary.example/feed', {}, 100)).moved, undefined);
  await assert.rejects(polite.get('https://loop.example/feed', {}, 100), /within 5 redirects/);
});
