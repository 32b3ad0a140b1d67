import type { Story } from '../../model/story.ts';
import { isWorthAsking } from '../../text/comparison/disputes/one-thing.ts';
import type { Instance } from '../../text/comparison/instances.ts';
import { isVariant, namesWithin } from '../../text/comparison/name-variants.ts';
import { namesApart } from '../../text/comparison/names-apart.ts';
import type { SlotPair } from '../../text/comparison/slot-pairs.ts';
import { isOwnDay } from './own-day.ts';
import { wordsOf } from './value.ts';

/** Whether two different values can be told as a dispute at all; what is left is decided by the trees. */
export function candidates(
  story: Story,
  instances: readonly Instance[],
): (pair: SlotPair, one: Instance, two: Instance) => boolean {
  const apart = namesApart(instances);
  return (pair, one, two) =>
    isWorthAsking(pair) &&
    !apart(pair.a, pair.b) &&
    !areVariants(story, one, two) &&
    !isNamedBeside(story, one, two) &&
    !isTitledBeside(story, one, two) &&
    !isNumberBeside(story, one, two) &&
    !areSameWords(story, one, two) &&
    !areOwnDays(story, one, two);
}

/** Whether two names are forms of one. */
function areVariants(story: Story, one: Instance, two: Instance): boolean {
  const [a, b] = [one.item, two.item];
  if (a.kind !== 'name' || b.kind !== 'name') return false;
  const person = a.name.kind === 'person';
  return (
    isVariant(wordsOf(story, one.witness, a), wordsOf(story, two.witness, b), person) ||
    isVariant(surface(story, one, a), surface(story, two, b), person)
  );
}

/** Whether either of two names stands in the sentence of the other: its words in any order, or a place as an adjective. */
function isNamedBeside(story: Story, one: Instance, two: Instance): boolean {
  const [a, b] = [one.item, two.item];
  if (a.kind !== 'name' || b.kind !== 'name') return false;
  const place = a.name.kind === 'location';
  return (
    namesWithin(surface(story, one, a), sentenceOf(story, two), place) ||
    namesWithin(surface(story, two, b), sentenceOf(story, one), place)
  );
}

/** Whether either report has both names, as names or as parts of others ("Charger", "Chargers"): then each knows the two apart. */
export function areBothKnown(story: Story, one: Instance, two: Instance): boolean {
  const [a, b] = [one.item, two.item];
  if (a.kind !== 'name' || b.kind !== 'name') return false;
  const place = a.name.kind === 'location';
  const textOf = ({ witness }: Instance): string => story.witnesses[witness]!.article.text;
  return (
    namesWithin(surface(story, one, a), textOf(two), place) && namesWithin(surface(story, two, b), textOf(one), place)
  );
}

/** Whether a title stands in the sentence of the other as well: "President and General Manager". */
function isTitledBeside(story: Story, one: Instance, two: Instance): boolean {
  const [a, b] = [one.item, two.item];
  if (a.kind !== 'office' || b.kind !== 'office') return false;
  const within = (words: readonly string[], others: readonly string[], sentence: string): boolean =>
    words.every((word) => !others.includes(word) && sentence.includes(word));
  return (
    within(a.words, b.words, sentenceOf(story, two).toLowerCase()) ||
    within(b.words, a.words, sentenceOf(story, one).toLowerCase())
  );
}

/** Whether the figures of an amount stand in the sentence of the other: "ages 6 and 16", "one in 500". */
function isNumberBeside(story: Story, one: Instance, two: Instance): boolean {
  const figures = ({ item, witness }: Instance): string | undefined =>
    item.kind === 'amount'
      ? FIGURES.exec(story.witnesses[witness]!.article.text.slice(item.amount.start, item.amount.end))?.[0]
      : undefined;
  const within = (number: string | undefined, sentence: string): boolean =>
    number !== undefined && (sentence.match(ALL_FIGURES) ?? []).some((other) => other === number);
  return within(figures(one), sentenceOf(story, two)) || within(figures(two), sentenceOf(story, one));
}

const FIGURES = /\d+(?:[.,]\d+)*/;
const ALL_FIGURES = /\d+(?:[.,]\d+)*/g;

/** Whether two days are told by the same words: "on Monday" is another day where a report is taken to be of another week. */
function areSameWords(story: Story, one: Instance, two: Instance): boolean {
  const words = ({ item, witness }: Instance): string | undefined =>
    item.kind === 'time' && item.time.certainty !== 'fixed'
      ? story.witnesses[witness]!.article.text.slice(item.time.start, item.time.end).toLowerCase()
      : undefined;
  const said = words(one);
  return said !== undefined && said === words(two);
}

/** Whether either report gives the day of its own publication: "announced today (14 October)" is said anew by each. */
const areOwnDays = (story: Story, one: Instance, two: Instance): boolean =>
  [one, two].every(({ item, witness }) => item.kind === 'time' && isOwnDay(story.witnesses[witness]!, item.time));

function sentenceOf(story: Story, { witness, sentence }: Instance): string {
  const { article, reading } = story.witnesses[witness]!;
  return article.text.slice(reading.sentences[sentence]!.start, reading.sentences[sentence]!.end);
}

const surface = (story: Story, { witness }: Instance, { name }: Extract<SlotPair['a'], { kind: 'name' }>): string =>
  story.witnesses[witness]!.article.text.slice(name.start, name.end);
