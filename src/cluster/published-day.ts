/**
 * The day and, where told, the time of an ISO 8601 moment as days since 1970-01-01 with a fraction; undefined where it
 * has no year ("XXXX-02-23"), is malformed, or is only a year. A month alone is its middle.
 */
export function publishedDay(published: string | undefined): number | undefined {
  if (published === undefined) return undefined;
  const found = /^(\d{4})-?(\d{2})(?:-?(\d{2}))?(?:[T ](\d{2}):?(\d{2}))?/.exec(published.slice(0, 32));
  if (!found) return undefined;
  const year = Number(found[1]);
  const month = Number(found[2]);
  const day = found[3] === undefined ? 15 : Number(found[3]);
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const hour = found[4] === undefined ? 12 : Math.min(23, Number(found[4]));
  const minute = found[5] === undefined ? 0 : Math.min(59, Number(found[5]));
  return Date.UTC(year, month - 1, day, hour, minute) / 86_400_000;
}
