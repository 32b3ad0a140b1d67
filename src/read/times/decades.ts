import { TimeKind as K, Unit } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { Scan } from './scan.ts';

/** "1990-talet", "90-luvulla", "1990'erne", "90. letech", "80-es évek": decades told by an ending or an ordinal; "1900-talet" is a century. */
export function decadeByEnding(s: Scan, i: number): Candidate | undefined {
  const { decadeEndings, ordinalStop } = s.words.data;
  const size = s.size(i);
  if (decadeEndings === undefined || (size !== 2 && size !== 4)) return undefined;
  const digits = s.whole(i);
  if (digits % 10 !== 0 || digits < 10) return undefined;
  let end: number;
  if (ordinalStop === true && size === 2 && s.isDot(i + 1) && s.glued(i + 1)) {
    if (!s.is(i + 2, K.units) || s.value(i + 2, K.units) !== Unit.year) return undefined;
    end = s.after(i + 2);
  } else {
    const joined = s.isHyphen(i + 1) || s.form(i + 1) === "'" || s.form(i + 1) === '’';
    const word = joined ? i + 2 : i + 1;
    if (!s.glued(i + 1) || !s.glued(word) || !decadeEndings.includes(s.form(word).replace(/^['’]/, '').toLowerCase()))
      return undefined;
    end = s.is(word + 1, K.units) && s.value(word + 1, K.units) === Unit.year ? s.after(word + 1) : word + 1;
  }
  const c = candidate(i, end, 'date', 'DATE');
  if (size === 4 && digits % 100 === 0 && digits < 2000) c.century = digits / 100 + 1;
  else c.decade = size === 4 ? digits : digits < 30 ? 2000 + digits : 1900 + digits;
  return c;
}
