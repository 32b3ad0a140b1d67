import { dayNumber } from '../../text/calendar.ts';

/** The publication date as far as it is known. */
export interface Reference {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Days since 1970, of the first day that fits. */
  readonly number: number;
  /** The year is a stand-in: only month and day are known. */
  readonly yearless: boolean;
  readonly hour: number;
}

/** A common year without a 29 February, for dates whose year is not told. */
const STAND_IN = 2001;

/** Parses '2022-02-24', '2022-02-24T09:31Z', '2022-02', 'XXXX-02-23'; undefined for anything else. */
export function parseReference(value: string | undefined): Reference | undefined {
  if (value === undefined) return undefined;
  const match = /^(\d{4}|XXXX)-?(\d{2})(?:-?(\d{2}))?(?:[T ](\d{2}))?/.exec(value);
  if (!match) return undefined;
  const yearless = match[1] === 'XXXX';
  const year = yearless ? STAND_IN : Number(match[1]);
  const month = Number(match[2]);
  const day = match[3] === undefined ? 0 : Number(match[3]);
  if (month < 1 || month > 12 || day > 31) return undefined;
  return {
    year,
    month,
    day,
    number: dayNumber(year, month, Math.max(1, day)),
    yearless,
    hour: match[4] === undefined ? -1 : Number(match[4]),
  };
}
