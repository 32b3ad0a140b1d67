import type { Entity, Name, Office, Sentence } from '../../model/reading.ts';
import type { Tokens } from '../../model/tokens.ts';
import { joinMentions } from '../entities/join-mentions.ts';
import type { Mention } from '../entities/mention.ts';
import { withCountries } from './country-kinds.ts';
import { type ReadText, withHeadline } from './headline.ts';
import { mentionsOf } from './mentions.ts';
import { withoutOffices } from './office-prefix.ts';
import { findOffices } from './offices.ts';
import { loadRecognizer } from './recognizer.ts';
import { findUncased, type UncasedNames } from './uncased/index.ts';

export interface NamesFound {
  readonly names: Name[];
  /** Names in the title: spans into the title as it was given. */
  readonly titleNames: Name[];
  readonly entities: Entity[];
  readonly offices: Office[];
}

export interface NameInput {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly language: string;
  readonly title?: string;
}

/** Where names stand, those of the title first; who is behind them is not asked yet. */
export interface NameMentions {
  /** As read: the title with the text behind it, which begins at `offset`. */
  readonly read: ReadText;
  readonly offset: number;
  readonly mentions: readonly Mention[];
  readonly uncased: UncasedNames | undefined;
}

export interface NameFinder {
  find(input: NameInput): NamesFound;
  /** The first half of `find`: for those who ask for no more than where names stand. */
  mentions(input: NameInput): NameMentions;
  /** The second half: the entities behind the mentions of the same input, and their offices. */
  join(input: NameInput, found: NameMentions): NamesFound;
}

/**
 * Finds persons, organisations, places and other names, the entities behind them, and the offices they hold. A title's
 * names are told apart from the text's; they share its entities. Takes the bytes of `models/names.bin`. A finder reuses its
 * buffers and serves one thread.
 * @throws WeightsError where the bytes are of another kind or version, or damaged.
 */
export function createNameFinder(weights: Uint8Array): NameFinder {
  const recognizer = loadRecognizer(weights);
  const mentions = ({ text, tokens, sentences, language, title }: NameInput): NameMentions => {
    const headed = withHeadline(title, { text, tokens, sentences }, language);
    const read = headed ?? { text, tokens, sentences };
    const labels = recognizer.label(read.text, read.tokens, read.sentences, language);
    const labelled = withCountries(mentionsOf(read.text, read.tokens, labels), language);
    const cased = withoutOffices(read.text, read.tokens, labelled);
    const uncased = findUncased(read.text, read.tokens, language);
    return {
      read,
      offset: headed?.offset ?? 0,
      mentions: uncased === undefined ? cased : merged(read.text, uncased.mentions, cased),
      uncased,
    };
  };
  return { mentions, join, find: (input) => join(input, mentions(input)) };
}

function join({ text, tokens, sentences, language, title }: NameInput, found: NameMentions): NamesFound {
  const { read, offset, mentions, uncased } = found;
  const { entities, entityOf } = joinMentions(mentions, language, read.text);
  const names: Name[] = [];
  const titleNames: Name[] = [];
  const indent = title === undefined ? 0 : title.length - title.trimStart().length;
  mentions.forEach(({ start, end, kind }, i) => {
    const entity = entityOf[i]!;
    if (start >= offset) names.push({ start: start - offset, end: end - offset, kind, entity });
    else titleNames.push({ start: start + indent, end: end + indent, kind, entity });
  });
  const offices =
    uncased === undefined
      ? findOffices(text, tokens, sentences, names, language)
      : officesAmong(uncased, mentions, entityOf, offset);
  return { names, titleNames, entities, offices };
}

/** Offices whose holders are told as mentions, told as entities; those of the text alone. */
function officesAmong(
  { mentions, offices }: UncasedNames,
  all: readonly Mention[],
  entityOf: Int32Array,
  offset: number,
): Office[] {
  const entityAt = new Map(all.map(({ start }, i) => [start, entityOf[i]!]));
  return offices
    .filter(({ start }) => start >= offset)
    .map(({ start, end, title, holder }) => ({
      start: start - offset,
      end: end - offset,
      title,
      holder: entityAt.get(mentions[holder]!.start)!,
    }));
}

/** Both in the order of the text; where two overlap, that of the first list. */
function merged(text: string, sure: readonly Mention[], others: readonly Mention[]): Mention[] {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of sure) taken.fill(1, start, end);
  const free = others.filter(({ start, end }) => taken[start] === 0 && taken[end - 1] === 0);
  return [...sure, ...free].sort((a, b) => a.start - b.start);
}
