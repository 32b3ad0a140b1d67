import type { Fact, FactValue } from '../../model/collation.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import type { Story } from '../../model/story.ts';
import type { Standing } from '../../text/comparison/instances.ts';
import { officeWords, sameOffice, sameTitleWord } from '../../text/comparison/items.ts';
import { factValue } from './value.ts';

interface Title {
  readonly title: string;
  readonly words: readonly string[];
  readonly language: string;
  readonly standings: Standing[];
  readonly reports: Set<number>;
}

/** The offices that reports give to a person: one fact for each person, agreed where all titles can be one office. */
export function officeFacts(story: Story, lineage: Lineage): Fact[] {
  const byHolder = new Map<number, Title[]>();
  story.witnesses.forEach(({ article, reading }, witness) => {
    for (const office of reading.offices) {
      // "Former" and "acting" tell of another time.
      if (office.tense !== undefined) continue;
      const holder = story.entityOf.get(article.id)?.[office.holder] ?? -1;
      if (holder < 0) continue;
      const sentence = reading.sentences.findIndex((one) => one.start <= office.start && office.end <= one.end);
      if (sentence < 0) continue;
      const titles = byHolder.get(holder) ?? [];
      byHolder.set(holder, titles);
      add(titles, office.title, reading.language, { witness, sentence });
    }
  });
  const facts: Fact[] = [];
  for (const [holder, titles] of byHolder) {
    // An office is translated in many ways: titles are held beside those of their own language.
    for (const language of new Set(titles.map((title) => title.language.slice(0, 2)))) {
      const own = titles.filter((title) => title.language.slice(0, 2) === language);
      const fact = officeFact(story, lineage, story.entities[holder]!.name, own);
      if (fact) facts.push(fact);
    }
  }
  return facts;
}

function add(titles: Title[], title: string, language: string, standing: Standing): void {
  const words = officeWords(title, language);
  if (words.length === 0) return;
  const known = titles.find(
    (one) =>
      one.language.slice(0, 2) === language.slice(0, 2) &&
      one.words.length === words.length &&
      sameOffice(one.words, words, language),
  );
  if (known) {
    known.standings.push(standing);
    known.reports.add(standing.witness);
  } else titles.push({ title, words, language, standings: [standing], reports: new Set([standing.witness]) });
}

function officeFact(story: Story, lineage: Lineage, name: string, titles: readonly Title[]): Fact | undefined {
  const groups = compatibleGroups(titles);
  const reports = new Set(titles.flatMap((title) => [...title.reports]));
  if (reports.size < 2) return undefined;
  const disputed = disputedGroups(groups);
  const told = disputed ?? [groups[0]!];
  const values: FactValue[] = [];
  for (const group of told) {
    // The fullest title stands for the group.
    const [fullest] = [...group].sort((a, b) => b.words.length - a.words.length || b.reports.size - a.reports.size);
    const standings = group.flatMap((title) => title.standings);
    const value = factValue(story, lineage, fullest!.title, standings);
    if (value) values.push(value);
  }
  const [first, ...rest] = values;
  if (!first || (!disputed && first.origins.high < 2)) return undefined;
  return {
    slot: 'office',
    about: `office of ${name}`,
    status: disputed ? 'disputed' : 'agreed',
    values: [first, ...rest],
    origins: originsOf(
      [...new Set(told.flatMap((group) => group.flatMap((title) => [...title.reports])))].map(
        (report) => story.witnesses[report]!.article.id,
      ),
      lineage.origins,
    ),
  };
}

/**
 * Titles of which one holds all words of the other can be one office: "minister", "Foreign Minister". The fullest titles
 * make the groups; a short one that fits more than one of them ("Secretary") tells nothing and is left out.
 */
function compatibleGroups(titles: readonly Title[]): Title[][] {
  const groups: Title[][] = [];
  for (const title of [...titles].sort((a, b) => b.words.length - a.words.length || b.reports.size - a.reports.size)) {
    const fitting = groups.filter(([fullest]) => sameOffice(title.words, fullest!.words, title.language));
    if (fitting.length === 0) groups.push([title]);
    else if (fitting.length === 1) fitting[0]!.push(title);
  }
  const reports = (group: readonly Title[]): number => new Set(group.flatMap((title) => [...title.reports])).size;
  return groups.sort((a, b) => reports(b) - reports(a));
}

/**
 * Groups that contradict the first: titles of the same sort (they share a word) that no report gives together with it.
 * Titles that share no word can be held at once ("chairman", "founder").
 */
function disputedGroups(groups: readonly Title[][]): Title[][] | undefined {
  const [first, ...others] = groups;
  if (!first) return undefined;
  const reports = new Set(first.flatMap((title) => [...title.reports]));
  const against = others.filter((group) => {
    if (group.some((title) => [...title.reports].some((report) => reports.has(report)))) return false;
    return group.some((title) =>
      first.some((other) => title.words.some((word) => other.words.some((same) => sameTitleWord(word, same)))),
    );
  });
  return against.length > 0 ? [first, ...against] : undefined;
}
