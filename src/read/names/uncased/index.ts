import type { Office } from '../../../model/reading.ts';
import type { Tokens } from '../../../model/tokens.ts';
import type { Mention } from '../../entities/mention.ts';
import { findChinesePersons } from './chinese.ts';
import { findJapanesePersons } from './japanese.ts';
import type { Person } from './person.ts';
import { findPlaces } from './places.ts';

/** Names found in a language whose script has no capitals, with the offices beside them: `holder` is a mention's index. */
export interface UncasedNames {
  readonly mentions: readonly Mention[];
  readonly offices: readonly Office[];
}

const cased = new Map<string, boolean>();

/** Whether the names of a language begin with capitals: told by how its own script writes a country. */
function hasCapitals(code: string): boolean {
  const known = cased.get(code);
  if (known !== undefined) return known;
  let found = true;
  if (Intl.DisplayNames.supportedLocalesOf([code]).length > 0) {
    const name = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' }).of('FR') ?? 'France';
    found = name.toLowerCase() !== name.toUpperCase();
  }
  if (cased.size > 1000) cased.clear();
  cased.set(code, found);
  return found;
}

/**
 * Countries and cities, and in Chinese and Japanese persons beside an office or written with a dot. Much is missed: what is
 * found can be trusted. Undefined for a language whose script has capitals.
 */
export function findUncased(text: string, tokens: Tokens, language: string): UncasedNames | undefined {
  const code = /^[A-Za-z]{2,3}\b/.exec(language)?.[0].toLowerCase() ?? 'und';
  if (hasCapitals(code)) return undefined;
  const bounds = new Set<number>([text.length]);
  for (let i = 0; i < tokens.length; i++) bounds.add(tokens.start[i]!).add(tokens.end[i]!);
  const places = findPlaces(text, code, bounds);
  const persons: readonly Person[] =
    code === 'zh' ? findChinesePersons(text, places) : code === 'ja' ? findJapanesePersons(text, places) : [];
  const mentions: Mention[] = [...places];
  for (const { start, end } of persons) mentions.push({ start, end, kind: 'person', form: text.slice(start, end) });
  mentions.sort((a, b) => a.start - b.start);
  const indexAt = new Map(mentions.map(({ start }, i) => [start, i]));
  const offices = persons.flatMap(({ start, office }): Office[] =>
    office === undefined
      ? []
      : [{ ...office, title: text.slice(office.start, office.end), holder: indexAt.get(start)! }],
  );
  return { mentions, offices };
}
