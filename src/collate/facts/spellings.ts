import type { Fact, FactValue } from '../../model/collation.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import type { Story, StoryEntity } from '../../model/story.ts';
import type { Standing } from '../../text/comparison/instances.ts';
import { fold } from '../../text/index.ts';
import { factValue } from './value.ts';

/** Names of one person that reports spell in different ways: told, and never a dispute. */
export function spellingFacts(story: Story, lineage: Lineage): Fact[] {
  return story.entities.flatMap((entity, index) => {
    if (entity.kind === 'other') return [];
    const forms = spellings(entity);
    if (forms.length < 2) return [];
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

/** The forms of most words, where they are of as many words and at least one word is spelled in two ways. */
function spellings({ forms, kind }: StoryEntity): string[] {
  const clean = [...new Set(forms.map(({ form }) => form.trim()))].filter((form) => !/[.]/.test(form));
  const words = kind === 'person' ? 2 : 1;
  const full = clean.filter((form) => form.split(/\s+/).length === words);
  const distinct = new Map<string, string>();
  for (const form of full) if (!distinct.has(fold(form))) distinct.set(fold(form), form);
  const kept = [...distinct.values()];
  return kept.length >= 2 && kept.every((form) => nearly(fold(form), fold(kept[0]!))) ? kept : [];
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
