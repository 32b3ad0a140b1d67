import type { Article } from '../model/article.ts';

/** When an article came out, as an interval of milliseconds, and how sure that is (0–1). */
export interface When {
  readonly from: number;
  readonly to: number;
  readonly sure: number;
  /** The year is not told, and taken to be 2000. */
  readonly anyYear: boolean;
}

const PATTERN = /^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const SURE = { stated: 1, likely: 0.6, inferred: 0.3 } as const;

export function whenOf(article: Article): When | undefined {
  const { published } = article;
  const found = published === undefined ? null : PATTERN.exec(published.value);
  if (published === undefined || found === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = found;
  const anyYear = year === 'XXXX';
  const at = Date.UTC(
    anyYear ? 2000 : Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  const offset = zone === undefined || zone === 'Z' ? 0 : zoneMinutes(zone);
  const from = at - offset * MINUTE;
  // Without a zone the clock may be anybody's.
  const slack = hour === undefined ? DAY - 1 : zone === undefined ? 30 * MINUTE : 0;
  return { from, to: from + slack, sure: SURE[published.certainty], anyYear };
}

function zoneMinutes(zone: string): number {
  const digits = zone.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** 1 where `a` is stated to have come out on an earlier day than `b`, -1 where `b` is, 0 where it is not certain. */
export function earlierDay(a: When | undefined, b: When | undefined): -1 | 0 | 1 {
  if (a === undefined || b === undefined || a.anyYear || b.anyYear || Math.min(a.sure, b.sure) < 1) return 0;
  const day = ({ from }: When): number => Math.floor(from / DAY);
  if (a.to < b.from && day(a) < day(b)) return 1;
  return b.to < a.from && day(b) < day(a) ? -1 : 0;
}

/** Above nought where `a` came first, below where `b` did, nought where the times do not tell; its size is how sure. */
export function earlier(a: When | undefined, b: When | undefined): number {
  if (a === undefined || b === undefined || a.anyYear !== b.anyYear) return 0;
  const sure = Math.min(a.sure, b.sure);
  if (a.to < b.from) return sure;
  if (b.to < a.from) return -sure;
  // "23 February" and "23 February, 14:00": the same day tells nothing; two clock times do.
  return a.to - a.from < DAY - 1 && b.to - b.from < DAY - 1 ? Math.sign(b.from - a.from) * sure * 0.5 : 0;
}
