import { ContextKind, TimeKind as K } from '../../text/languages/times.ts';
import type { Scan } from './scan.ts';

/** `nearer`: of what was or will be, whichever is clearly the nearer day. */
export type Tense = 'past' | 'future' | 'nearer' | 'none';

const REACH = 25;
const WAS_REACH = 10;
/** English and German verbs that put all of their sentence ahead. */
const FINITE = /^(?:will|['’]ll|shall|would|wo|wird|werden)$/;

/** Whether the words around a time speak of what was or of what will be: the nearest verb before it, else behind it. */
export function tenseAround(s: Scan, from: number, to: number, first: number, limit: number): Tense {
  if (until(s, from, to, first, limit)) return 'future';
  const start = Math.max(first, from - REACH);
  let clause = true;
  for (let k = from - 1; k >= start; k--) {
    if (s.isComma(k)) clause = false;
    const tense = tenseAt(s, k, limit);
    // Beyond a comma a participle is of another clause: "talks, scheduled for May, … in a letter on Tuesday".
    if (tense === 'future' && !clause && !FINITE.test(s.form(k)) && s.words.data.capitals) continue;
    if (tense !== 'none') return tense;
  }
  const end = Math.min(limit, to + 12);
  for (let k = to; k < end; k++) {
    const tense = tenseAt(s, k, limit);
    if (tense !== 'none') return tense;
  }
  return 'none';
}

/** "until Thursday", "extended to Nov. 16", "do piątku": ahead, unless the verb beside it tells of what was by then. */
function until(s: Scan, from: number, to: number, first: number, limit: number): boolean {
  const { untilEnding } = s.words.data;
  const ending = untilEnding !== undefined && s.form(to - 1).endsWith(untilEnding) && s.is(to - 1, K.weekday);
  if (ending || (to < limit && s.near(to, ContextKind.untilBehind))) return !wasBy(s, from, to, first, limit);
  for (let k = from - 1; k >= first && k >= from - 4; k--) {
    if (!s.near(k, ContextKind.until)) continue;
    let next = k + s.contextLengths[k]!;
    while (next < from && s.is(next, K.determiner) && s.form(k) !== 'by') next++;
    if (next !== from) continue;
    // "by Tuesday, 30 people had died"
    if (s.form(k) === 'by') return !hadAround(s, from);
    // "od poniedziałku do środy": the end of a stretch goes the way of its beginning.
    if (k > first && s.is(k - 1, K.weekday)) return false;
    return !(k === first && hadBehind(s, from)) && !wasBy(s, k, to, first, limit);
  }
  return false;
}

/** "Bis Dienstag waren 30 Menschen gestorben", "Do środy zginęło pięć osób." */
function wasBy(s: Scan, from: number, to: number, first: number, limit: number): boolean {
  for (let k = from - 1; k >= first && k > from - WAS_REACH && !s.isComma(k); k--)
    if (s.near(k, ContextKind.untilWas)) return true;
  const endings = s.words.data.untilWasEndings;
  for (let k = to; k < limit && k < to + WAS_REACH; k++) {
    if (s.near(k, ContextKind.untilWas)) return true;
    if (from === first && endings && s.size(k) > 3 && endsWith(s, k, endings)) return true;
  }
  return false;
}

/** "Until Thursday, they had not called him a suspect." */
function hadBehind(s: Scan, from: number): boolean {
  for (let k = from + 1; k < from + 10; k++) if (s.form(k) === 'had') return true;
  return false;
}

function hadAround(s: Scan, from: number): boolean {
  for (let k = Math.max(0, from - 8); k < from + 10; k++) if (s.form(k) === 'had') return true;
  return false;
}

function tenseAt(s: Scan, k: number, limit: number): Tense {
  if (s.near(k, ContextKind.future)) return s.form(k - 1) === 'been' && s.form(k - 2) === 'had' ? 'past' : 'future';
  if (s.near(k, ContextKind.past)) return pastOrPassive(s, k);
  const size = s.size(k);
  if (size < 2 || s.capital(k)) return 'none';
  if (size === 2)
    return s.form(k) === 'to' && s.near(k - 1, ContextKind.intent) && leadsVerb(s, k + 1, limit)
      ? tenseAt(s, k - 1, limit) === 'past' && s.form(k - 2) === 'been'
        ? 'past'
        : 'future'
      : 'none';
  const { futureEndings, pastEndings } = s.words.data;
  if (size < 4) return 'none';
  if (futureEndings && endsWith(s, k, futureEndings)) return 'future';
  return pastEndings && endsWith(s, k, pastEndings) ? pastOrPassive(s, k) : 'none';
}

function endsWith(s: Scan, k: number, endings: readonly string[]): boolean {
  const end = s.tokens.end[k]!;
  for (const ending of endings) {
    // -ed, but not "succeed" and "need"
    if (s.text.startsWith(ending, end - ending.length) && !(ending === 'ed' && s.text[end - 3] === 'e')) return true;
  }
  return false;
}

/** A participle behind "will be" or "to be" tells of what will be. */
const pastOrPassive = (s: Scan, k: number): Tense =>
  s.form(k - 1) === 'be' || s.form(k - 2) === 'be' ? 'future' : 'past';

/** "to meet" but not "to Geneva", "to the". */
const leadsVerb = (s: Scan, k: number, limit: number): boolean =>
  k < limit && !s.capital(k) && !s.digits(k) && !s.is(k, K.determiner) && !s.is(k, K.article) && s.size(k) > 1;
