import type { Story } from '../model/story.ts';
import { certainDates } from '../text/comparison/certain-dates.ts';
import type { Place } from './place.ts';

/** Of what two sentences name, so much of the shorter must stand in the other too. */
const SHARED = 0.6;
const FEWEST_SHARED = 2;

interface Named {
  /** Amounts and days, which every language tells alike. */
  readonly figures: ReadonlySet<string>;
  /** Numbers of the story's entities. */
  readonly entities: ReadonlySet<number>;
}

/**
 * Whether two sentences of different languages say the same as far as that can be told without knowing words: the same figures,
 * of which there is one at least, and mostly the same names.
 */
export function acrossLanguages(story: Story): (a: Place, b: Place) => boolean {
  const known = new Map<string, Named>();
  const namedIn = (place: Place): Named => {
    const key = `${place.witness} ${place.sentence}`;
    const found = known.get(key) ?? findNamed(story, place);
    known.set(key, found);
    return found;
  };
  return (a, b) => {
    if (story.witnesses[a.witness]!.reading.language === story.witnesses[b.witness]!.reading.language) return false;
    const [one, other] = [namedIn(a), namedIn(b)];
    const [few, more] = one.figures.size <= other.figures.size ? [one, other] : [other, one];
    if (few.figures.size === 0 || common(few.figures, more.figures) < few.figures.size) return false;
    const shared = few.figures.size + common(one.entities, other.entities);
    const shorter = Math.min(one.figures.size + one.entities.size, other.figures.size + other.entities.size);
    return shared >= FEWEST_SHARED && shared >= SHARED * shorter;
  };
}

function findNamed(story: Story, { witness, sentence }: Place): Named {
  const { article, reading } = story.witnesses[witness]!;
  const { start, end } = reading.sentences[sentence]!;
  const inside = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start >= start && span.end <= end;
  const certain = certainDates(article.text, reading);
  const shared = story.entityOf.get(article.id);
  const days = reading.times.filter((time) => inside(time) && certain.has(time)).map(({ value }) => value);
  const amounts = reading.amounts.filter((amount) => inside(amount) && amount.kind !== 'ordinal');
  return {
    figures: new Set([...days, ...amounts.map(({ value }) => String(value))]),
    entities: new Set(
      reading.names
        .filter(inside)
        .map(({ entity }) => (entity === undefined ? -1 : (shared?.[entity] ?? -1)))
        .filter((entity) => entity >= 0),
    ),
  };
}

function common<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): number {
  let count = 0;
  for (const value of one) if (other.has(value)) count++;
  return count;
}
