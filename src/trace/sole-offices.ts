import type { Evidence } from '../model/lineage.ts';
import { cite } from '../model/span.ts';
import { officeWords, sameOffice } from '../text/comparison/items.ts';
import { foldHash } from '../text/fold.ts';
import type { Prepared } from './prepared.ts';

/** The titles that a report gives to persons, lower-case, by the last word of their names. */
type Titles = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Offices that a report alone gives to their holder, where at least `agreeing` others have another one: as a function of the
 * report's index. Names cost much: of other reports they are found only where these have the holder's last word, and only
 * until one gives the same office.
 */
export function soleOfficesAmong(reports: readonly Prepared[], agreeing: number): (r: number) => Evidence[] {
  const words: (ReadonlySet<number> | undefined)[] = reports.map(() => undefined);
  const titles: (Titles | undefined)[] = reports.map(() => undefined);
  const mentions = (r: number, hash: number): boolean => {
    words[r] ??= wordsOf(reports[r]!);
    return words[r].has(hash);
  };
  const titlesOf = (r: number): Titles => {
    titles[r] ??= titlesIn(reports[r]!);
    return titles[r];
  };
  function* titlesOfEach(others: readonly number[], key: string): Generator<ReadonlySet<string> | undefined> {
    for (const other of others) yield titlesOf(other).get(key);
  }
  return (r) => {
    const { article, reading } = reports[r]!.witness;
    const found: Evidence[] = [];
    if (reports.length <= agreeing) return found;
    const told = new Set<string>();
    for (const office of reading.offices) {
      const holder = reading.entities[office.holder];
      if (holder === undefined || office.tense !== undefined) continue;
      const key = lastWord(holder.name);
      const title = office.title.toLowerCase();
      if (told.has(`${key}|${title}`)) continue;
      told.add(`${key}|${title}`);
      const last = key.split(/[^\p{L}\p{M}\p{N}]+/u).at(-1) ?? '';
      // Jr. and the like are nobody's name.
      if (last === '') continue;
      const hash = foldHash(last);
      const others = [...reports.keys()].filter((other) => other !== r && mentions(other, hash));
      if (others.length < agreeing) continue;
      const usual = usualTitle(
        titlesOfEach(others, key),
        officeWords(office.title, article.language),
        article.language,
      );
      if (usual === undefined || usual.count < agreeing || office.end > article.text.length) continue;
      found.push({
        role: 'machine-sign',
        to: cite(article, office),
        note: `an office of ${holder.name} that no other report gives; ${usual.count} others have “${usual.title}”`,
      });
    }
    return found;
  };
}

/** The title that most give, unless one gives that of `words`. */
function usualTitle(
  given: Iterable<ReadonlySet<string> | undefined>,
  words: readonly string[],
  language: string,
): { readonly title: string; readonly count: number } | undefined {
  const counts = new Map<string, number>();
  for (const own of given) {
    for (const title of own ?? []) {
      const count = counts.get(title);
      if (count === undefined && sameOffice(officeWords(title, language), words, language)) return undefined;
      counts.set(title, (count ?? 0) + 1);
    }
  }
  const [usual] = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return usual && { title: usual[0], count: usual[1] };
}

function wordsOf({ tokens, witness: { article } }: Prepared): ReadonlySet<number> {
  const found = new Set(tokens.fold);
  for (const word of article.title.split(/[^\p{L}\p{M}\p{N}]+/u)) found.add(foldHash(word));
  return found;
}

function titlesIn({ witness: { reading } }: Prepared): Titles {
  const found = new Map<string, Set<string>>();
  for (const { holder, title } of reading.offices) {
    const name = reading.entities[holder]?.name;
    if (name === undefined) continue;
    const known = found.get(lastWord(name));
    if (known) known.add(title.toLowerCase());
    else found.set(lastWord(name), new Set([title.toLowerCase()]));
  }
  return found;
}

const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? '';
