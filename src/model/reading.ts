import type { Credit } from './article.ts';
import type { ArticleId } from './ids.ts';
import type { Notice } from './notice.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

export interface Sentence extends Span {
  /** Tokens `firstToken` (inclusive) to `endToken` (exclusive). */
  readonly firstToken: number;
  readonly endToken: number;
  /** Counting from 0; a heading or list item is a paragraph of its own. */
  readonly paragraph: number;
}

export type NameKind = 'person' | 'organization' | 'location' | 'other';

/** A mention in the text. */
export interface Name extends Span {
  readonly kind: NameKind;
  /** Index into `Reading.entities`. */
  readonly entity: number;
}

/** The person, organisation or place behind mentions of one article. Pronouns and nominals are not among its forms. */
export interface Entity {
  readonly id: number;
  readonly kind: NameKind;
  /** The fullest form that the article gives. */
  readonly name: string;
  /** Distinct forms in order of appearance. */
  readonly forms: readonly string[];
}

/** A pronoun or a noun that stands for an entity: "she", "the company". Only what is as good as certain is told. */
export interface Reference extends Span {
  readonly kind: 'pronoun' | 'noun';
  /** Index into `Reading.entities`. */
  readonly entity: number;
}

/** "Foreign Secretary Anthony Blinken": an office that the text gives to a holder. */
export interface Office extends Span {
  /** The words of the office alone; `start`–`end` is their span. */
  readonly title: string;
  /** Index into `Reading.entities`. */
  readonly holder: number;
  /** "former", "then", "acting", "designate": as said, else undefined. */
  readonly tense?: string;
  /** Since when, or from when until when it was held, as index into `Reading.times`. */
  readonly time?: number;
}

export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day-part'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A time expression: TIMEX3 `type` and `value`. */
export interface Time extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** ISO 8601 as TIMEX3 writes it: `2022-02-24`, `2022-W08`, `2021-Q2`, `199X`, `P2D`, `PAST_REF`; `XXXX-02-24` while the year is unknown. */
  readonly value: string;
  readonly grain?: Grain;
  readonly modifier?: 'before' | 'after' | 'about' | 'start' | 'mid' | 'end' | 'less' | 'more';
  /** `fixed` needs no reference; `resolved` was computed from the publication date or the narrative; `open` waits for one. */
  readonly certainty: 'fixed' | 'resolved' | 'open';
}

export type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

/** A quantity and what it counts. */
export interface Amount extends Span {
  readonly value: number;
  /** Upper end of a range ("10 to 12"), else absent. */
  readonly high?: number;
  /** ISO 4217 code, SI or common unit (`%`, `km`, `year`), or '' for a plain count. */
  readonly unit: string;
  readonly bound: Bound;
  readonly kind: 'count' | 'money' | 'percent' | 'measure' | 'ordinal' | 'score' | 'age';
  /** The head noun of what is counted: "troops" in "150,000 Russian troops". */
  readonly counts?: Span;
  /** Set where the words cannot be right ("80 80 billion"). */
  readonly garbled?: string;
}

export type SpeechKind = 'direct' | 'indirect' | 'mixed';

/** Who stands behind a content: an entity of the article, a described source, or nobody that can be told. */
export interface Speaker {
  /** As a reader would call them: the entity's name, or the words of the source. */
  readonly name: string;
  /** Index into `Reading.entities`; absent for "two officials". */
  readonly entity?: number;
  readonly kind: 'named' | 'described' | 'collective' | 'anonymous' | 'unknown';
  /** 0–1. */
  readonly confidence: number;
}

/** Source, cue and content, the three parts of the field. Each may be in pieces; content never is empty. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly [Span, ...Span[]];
  readonly kind: SpeechKind;
  readonly speaker: Speaker;
  /** Words of the content between quotation marks, without the marks. */
  readonly quoted: readonly Span[];
  /** When it was said, as index into `Reading.times`. */
  readonly time?: number;
  /** The attribution within whose content this one stands, as index into `Reading.attributions`. */
  readonly within?: number;
}

/** What was found in an article. All spans are in the article's text. */
export interface Reading {
  readonly article: ArticleId;
  readonly language: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  /** Names in the article's title: spans into the title. */
  readonly titleNames?: readonly Name[];
  readonly entities: readonly Entity[];
  /** Pronouns and nouns that stand for an entity, in the order of the text. */
  readonly references?: readonly Reference[];
  readonly offices: readonly Office[];
  readonly times: readonly Time[];
  readonly amounts: readonly Amount[];
  readonly attributions: readonly Attribution[];
  /** Credits within the running text ("told CNN", "a Reuters reporter saw"); those of the page's frame are the article's. */
  readonly credits: readonly Credit[];
  readonly notices: readonly Notice[];
}
