import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Amount, Time } from '../model/reading.ts';
import { splitSentences, tokenize } from '../text/index.ts';
import { findAmounts } from './amounts/index.ts';
import { findTimes } from './times/index.ts';

/**
 * Cases of one line each: a text, a bar, and what is found in it, `words = value …` separated by semicolons. The head of a
 * file gives its language and the day of publication. Texts are read apart from one another.
 */
const cases = join(import.meta.dirname, '../../test/cases');

const showTime = (text: string, { start, end, value, modifier }: Time): string =>
  [`${text.slice(start, end)} = ${value}`, ...(modifier === undefined ? [] : [modifier])].join(' ');

function showAmount(text: string, { start, end, value, high, unit, bound, kind, counts }: Amount): string {
  const parts = [`${text.slice(start, end)} = ${value}${high === undefined ? '' : `–${high}`}`];
  if (unit !== '') parts.push(unit);
  if (bound !== 'exact') parts.push(bound);
  if (kind === 'ordinal' || kind === 'score' || kind === 'age') parts.push(kind);
  if (counts) parts.push(`[${text.slice(counts.start, counts.end)}]`);
  return parts.join(' ');
}

for (const room of ['times', 'amounts']) {
  for (const slug of readdirSync(join(cases, room)).filter((name) => name.endsWith('-lines'))) {
    test(`the ${room} of each line of ${slug} are found`, () => {
      const [head, ...lines] = readFileSync(join(cases, room, slug, 'lines.txt'), 'utf8')
        .trim()
        .split('\n\n');
      const [, language, reference] = /^language (\S+)\nreference (\S+)$/.exec(head!)!;
      for (const line of lines.join('\n').split('\n')) {
        const bar = line.lastIndexOf('|');
        assert.ok(bar > 0, `a line without a bar: ${line}`);
        const text = line.slice(0, bar).trimEnd();
        const tokens = tokenize(text);
        const base = { text, tokens, sentences: splitSentences(text, tokens, language!), language: language! };
        const times = findTimes({ ...base, reference: reference! });
        const found =
          room === 'times'
            ? times.map((time) => showTime(text, time))
            : findAmounts({ ...base, times }).amounts.map((amount) => showAmount(text, amount));
        assert.equal(found.join('; '), line.slice(bar + 1).trim(), text);
      }
    });
  }
}
