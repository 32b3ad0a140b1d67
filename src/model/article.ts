import type { ArticleId } from './ids.ts';
import type { Notice } from './notice.ts';
import type { Span } from './span.ts';

/**
 * A moment as a report states it, in the manner of TIMEX3: ISO 8601 with `XXXX` for a year that is not told
 * (`XXXX-02-23T09:31`). `certainty` says how we know: `stated` in the page, `likely` where sources disagree or only the
 * address tells, `inferred` from the other reports of the story.
 */
export interface Moment {
  readonly value: string;
  readonly certainty: 'stated' | 'likely' | 'inferred';
  /** Where it was found: `json-ld`, `meta`, `time-element`, `url`, `text`, `carrier`, `story`. */
  readonly from: string;
}

export type CreditKind =
  /** "originally published by …", "reprinted with permission": the whole is another's. */
  | 'reprint'
  /** "(Reuters)", "AP", "© AFP": an agency supplied it. */
  | 'agency'
  /** "with reporting by …", "told CNN", "a Reuters reporter saw": a part is another's. */
  | 'partial'
  /** The outlet's own name in a title suffix, a canonical link to another domain, RSS `<source>`. */
  | 'outlet'
  /** A photograph's or a graphic's, not the text's. */
  | 'picture';

/** A stated source. Where the words are not in `text`, `where` tells from which place outside it they came. */
export interface Credit {
  /** The source's name as it is known: "Radio Free Europe/Radio Liberty". */
  readonly name: string;
  readonly kind: CreditKind;
  /** In the article's text; absent where `where` is not `text`. */
  readonly span?: Span;
  readonly where: 'text' | 'title' | 'byline' | 'metadata' | 'removed';
  /** The words that state it, to the letter. */
  readonly exact: string;
}

export type BlockRole =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'caption'
  | 'quotation'
  | 'table'
  | 'credit'
  | 'entry-time'
  /** A line of the page around the report, in a text that is kept to the letter. */
  | 'furniture';

/** A block of the text and what it is. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** What extraction left out, and by which rule: nothing is lost silently. */
export interface Removal {
  readonly rule: string;
  readonly text: string;
}

/** One report: its text and what is known about it. `text` is never altered after extraction. */
export interface Article {
  readonly id: ArticleId;
  readonly path?: string;
  readonly url?: string;
  /** Without the outlet's suffix; empty where the page has none. Not part of `text`. */
  readonly title: string;
  readonly author?: string;
  readonly published?: Moment;
  readonly modified?: Moment;
  /** The publishing outlet as the page names it. */
  readonly outlet?: string;
  readonly domain?: string;
  /** BCP 47, `und` where it cannot be told. */
  readonly language: string;
  readonly section?: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly credits: readonly Credit[];
  readonly removed: readonly Removal[];
  readonly notices: readonly Notice[];
}
