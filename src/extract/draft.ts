import type { Credit, Removal } from '../model/article.ts';
import type { Piece } from './piece.ts';

/** What is found on the way from a page to an article; the reading of a page fills it step by step. */
export interface Draft {
  title: string;
  /** The outlet in the title's suffix. */
  titleOutlet?: string;
  author?: string;
  published?: { value: string; from: string; likely?: boolean };
  modified?: { value: string; from: string; likely?: boolean };
  outlet?: string;
  section?: string;
  /** As the page states it. */
  language?: string;
  /** The canonical address that the page names. */
  canonical?: string;
  pieces: Piece[];
  /** Lines that were cut into tokens on the way, by their text. */
  readonly known: Map<string, Piece>;
  /** Credits that stand outside the text. */
  credits: Credit[];
  removed: Removal[];
  notices: string[];
}

export const emptyDraft = (): Draft => ({
  title: '',
  pieces: [],
  known: new Map(),
  credits: [],
  removed: [],
  notices: [],
});

export function remove(draft: Draft, rule: string, text: string): void {
  if (text.trim() !== '') draft.removed.push({ rule, text });
}
