import { dayNumber } from '../text/calendar.ts';

const STATED = /^(\d{4})-(\d\d)-(\d\d)/;
const ADDRESSED = /\/(\d{4})\/(\d\d)\/(\d\d)\//;

/**
 * The moment from which "today" counts: the publication as stated, but the day in the article's own address where that is
 * the one before, since a report that crossed midnight on its way was written by then.
 */
export function referenceDay(stated: string | undefined, url: string | undefined): string | undefined {
  const day = STATED.exec(stated ?? '');
  const own = ADDRESSED.exec(url ?? '');
  if (!day || !own) return stated;
  const apart = numberOf(day) - numberOf(own);
  return apart === 1 ? `${own[1]!}-${own[2]!}-${own[3]!}` : stated;
}

const numberOf = (match: RegExpExecArray): number => dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
