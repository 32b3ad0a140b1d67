import type { Entity, Name, Office, Sentence } from '../../model/reading.ts';
import type { Tokens } from '../../model/tokens.ts';
import { joinMentions } from '../entities/join-mentions.ts';
import type { Mention } from '../entities/mention.ts';
import { mentionsOf } from './mentions.ts';
import { withoutOffices } from './office-prefix.ts';
import { findOffices } from './offices.ts';
import { loadRecognizer } from './recognizer.ts';
import { findUncased, type UncasedNames } from './uncased/index.ts';

export interface NameFinder {
  find(input: {
    readonly text: string;
    readonly tokens: Tokens;
    readonly sentences: readonly Sentence[];
    readonly language: string;
    readonly title?: string;
  }): { names: Name[]; entities: Entity[]; offices: Office[] };
}

/**
 * Finds persons, organisations, places and other names, the entities behind them, and the offices they hold.
 * Takes the bytes of `models/names.bin`. A finder reuses its buffers and serves one thread.
 * @throws WeightsError where the bytes are of another kind or version, or damaged.
 */
export function createNameFinder(weights: Uint8Array): NameFinder {
  const recognizer = loadRecognizer(weights);
  return {
    find: ({ text, tokens, sentences, language }) => {
      const labels = recognizer.label(text, tokens, sentences, language);
      const cased = withoutOffices(text, tokens, mentionsOf(text, tokens, labels));
      const uncased = findUncased(text, tokens, language);
      const mentions = uncased === undefined ? cased : merged(text, uncased.mentions, cased);
      const { entities, entityOf } = joinMentions(mentions, language, text);
      const names = mentions.map(({ start, end, kind }, i) => ({ start, end, kind, entity: entityOf[i]! }));
      const offices =
        uncased === undefined
          ? findOffices(text, tokens, sentences, names, language)
          : officesAmong(uncased, mentions, entityOf);
      return { names, entities, offices };
    },
  };
}

/** Offices whose holders are told as mentions, told as entities. */
function officesAmong({ mentions, offices }: UncasedNames, all: readonly Mention[], entityOf: Int32Array): Office[] {
  const entityAt = new Map(all.map(({ start }, i) => [start, entityOf[i]!]));
  return offices.map((office) => ({ ...office, holder: entityAt.get(mentions[office.holder]!.start)! }));
}

/** Both in the order of the text; where two overlap, that of the first list. */
function merged(text: string, sure: readonly Mention[], others: readonly Mention[]): Mention[] {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of sure) taken.fill(1, start, end);
  const free = others.filter(({ start, end }) => taken[start] === 0 && taken[end - 1] === 0);
  return [...sure, ...free].sort((a, b) => a.start - b.start);
}
