import type { NameKind } from '../../model/reading.ts';
import { legalSpans, spanLabels } from '../../structures/span-labels.ts';

export const NAME_KINDS: readonly NameKind[] = ['person', 'organization', 'location', 'other'];
/** O, then B, I, E, S of each kind: `1 + kind * 4 + (0 begin, 1 inside, 2 end, 3 single)`. */
export const NAME_LABELS = spanLabels(NAME_KINDS);
export const LEGAL_NAMES = legalSpans(NAME_LABELS);

/** Index into NAME_KINDS, or −1 for O. */
export const kindOfLabel = (label: number): number => (label === 0 ? -1 : (label - 1) >> 2);

/** Where a name begins (B or S) and ends (E or S). */
export const beginsName = (label: number): boolean => label !== 0 && ((label - 1) & 3) % 3 === 0;
export const endsName = (label: number): boolean => label !== 0 && ((label - 1) & 3) >= 2;
