import type { Entity, Name, Office, Sentence } from '../../model/reading.ts';
import type { Tokens } from '../../model/tokens.ts';
import { joinMentions } from '../entities/join-mentions.ts';
import { mentionsOf } from './mentions.ts';
import { withoutOffices } from './office-prefix.ts';
import { findOffices } from './offices.ts';
import { loadRecognizer } from './recognizer.ts';

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
      const mentions = withoutOffices(text, tokens, mentionsOf(text, tokens, labels));
      const { entities, entityOf } = joinMentions(mentions, language, text);
      const names = mentions.map(({ start, end, kind }, i) => ({ start, end, kind, entity: entityOf[i]! }));
      return { names, entities, offices: findOffices(text, tokens, sentences, names, language) };
    },
  };
}
