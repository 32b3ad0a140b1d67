import type { Fact, FactValue } from '../../model/collation.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import type { Story, StoryEntity } from '../../model/story.ts';
import type { Standing } from '../../text/comparison/instances.ts';
import { fold } from '../../text/index.ts';
import { languageCode } from '../../text/languages/code.ts';
import { factValue } from './value.ts';

/** Names of one person that reports spell in different ways: told, and never a dispute. */
export function spellingFacts(story: Story, lineage: Lineage): Fact[] {
  const inflected = new Set(
    story.witnesses
      .filter(({ article }) => INFLECTING.has(languageCode(article.language)))
      .map(({ article }) => article.id),
  );
  return story.entities.flatMap((entity, index) => {
    if (entity.kind === 'other') return [];
    const forms = spellings(entity, inflected);
    if (forms.length < 2 || (entity.kind !== 'person' && isTranslated(story, index, forms))) return [];
    const values = forms
      .map((form) => factValue(story, lineage, form, standings(story, index, form)))
      .filter((value): value is FactValue => value !== undefined);
    const [first, ...rest] = values.sort((a, b) => b.origins.high - a.origins.high || b.sigla.length - a.sigla.length);
    if (!first || rest.length === 0) return [];
    const all = values.flatMap(({ cites }) => cites.map(({ article }) => article));
    return [
      {
        slot: 'name' as const,
        about: `spelling of ${entity.name}`,
        status: 'agreed' as const,
        values: [first, ...rest] as const,
        origins: originsOf(new Set(all), lineage.origins),
        note: 'one name, spelled in several ways',
      },
    ];
  });
}

/** "Frankfurt" and "Francfort": no language has two of the forms. */
function isTranslated(story: Story, entity: number, forms: readonly string[]): boolean {
  const seen = new Map<string, string>();
  for (const form of forms) {
    for (const { witness } of standings(story, entity, form)) {
      const language = story.witnesses[witness]!.reading.language.slice(0, 2);
      const other = seen.get(language);
      if (other !== undefined && other !== form) return false;
      seen.set(language, form);
    }
  }
  return true;
}

/** The forms of most words, where they are of as many words and at least one word is spelled in two ways. */
function spellings({ forms, kind }: StoryEntity, inflected: ReadonlySet<string>): string[] {
  const clean = [...new Set(forms.map(({ form }) => form.trim()))].filter((form) => !/[.]/.test(form));
  const words = kind === 'person' ? 2 : 1;
  const full = clean.filter((form) => form.split(/\s+/).length === words);
  const distinct = new Map<string, string>();
  for (const form of full) if (!distinct.has(fold(form))) distinct.set(fold(form), form);
  const kept = withoutCaseForms([...distinct.values()], (form) =>
    forms.every((one) => one.form.trim() !== form || one.articles.every((id) => inflected.has(id))),
  );
  return kept.length >= 2 && kept.every((form) => nearly(fold(form), fold(kept[0]!))) ? kept : [];
}

/** Languages that give names endings for their cases. */
const INFLECTING = new Set('el cs sk pl ru uk be hr sr sl mk lt lv et fi hu tr az kk ro sq is hy ka'.split(' '));

/** Of forms that differ only in how their words end (Λονδίνο, Λονδίνου; Ostrava, Ostravě) the shortest stands for all. */
function withoutCaseForms(forms: readonly string[], mayInflect: (form: string) => boolean): string[] {
  const kept: string[] = [];
  for (const form of [...forms].sort((a, b) => a.length - b.length))
    if (!mayInflect(form) || !kept.some((other) => sameButEndings(fold(other), fold(form)))) kept.push(form);
  return forms.filter((form) => kept.includes(form));
}

function sameButEndings(a: string, b: string): boolean {
  const one = a.split(/\s+/);
  const two = b.split(/\s+/);
  return one.length === two.length && one.every((word, at) => isCaseForm(word, two[at]!));
}

/** Letters that endings of names have in languages which inflect them. */
const ENDING = 3;
const STEM = 3;

/** Endings that differ at most by three letters behind the same stem: no two spellings, but two cases of one. */
function isCaseForm(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return (
    a === b ||
    // Charkov and Charkiv end alike: another spelling.
    (!(a.length > shared && b.length > shared && a.at(-1) === b.at(-1)) &&
      shared >= STEM &&
      shared * 2 >= Math.max(a.length, b.length) &&
      a.length - shared <= ENDING &&
      b.length - shared <= ENDING)
  );
}

/** Spelled alike: the same first letter of each word, and some letters in common. */
function nearly(a: string, b: string): boolean {
  const one = a.split(/\s+/);
  const two = b.split(/\s+/);
  return (
    one.length === two.length &&
    one.every((word, at) => word[0] === two[at]![0] && Math.abs(word.length - two[at]!.length) <= 3)
  );
}

function standings(story: Story, entity: number, form: string): Standing[] {
  const found: Standing[] = [];
  story.witnesses.forEach(({ article, reading }, witness) => {
    const shared = story.entityOf.get(article.id);
    const name = reading.names.find(
      (one) => shared?.[one.entity] === entity && article.text.slice(one.start, one.end).trim() === form,
    );
    if (!name) return;
    const sentence = reading.sentences.findIndex((one) => one.start <= name.start && name.end <= one.end);
    if (sentence >= 0) found.push({ witness, sentence });
  });
  return found;
}
