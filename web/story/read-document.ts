import type { Brief } from '../../src/model/brief.ts';

/** The JSON document that stands in the page, or why there is none. It was checked when it was put there. */
export function readDocument(text: string): { readonly brief?: Brief; readonly reason: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null)
      return { reason: 'No brief has been put into this page yet: `stemma brief … --format html` makes one.' };
    const brief = value as Brief;
    if (typeof brief.format === 'string' && brief.format.startsWith('stemma-brief/1')) return { brief, reason: '' };
    return { reason: `This page shows documents of the form stemma-brief/1; it was given ${String(brief.format)}.` };
  } catch {
    return { reason: 'The document in this page is not whole: it cannot be read as JSON.' };
  }
}
