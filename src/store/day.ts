/** The day of publication, where the year is known. */
export function dayOf(published: string | undefined): string | undefined {
  const day = published?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}
