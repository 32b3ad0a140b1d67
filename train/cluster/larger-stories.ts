import { articleId } from '../../src/model/index.ts';
import { hashString, splitSentences, tokenize } from '../../src/text/index.ts';
import type { Labelled } from './sets.ts';

/** Of a set so many articles are taken. */
const ARTICLES = 600;
const MOST_PARTS = 4;
const MOST_VERSIONS = 4;
/** A version keeps a sentence in so many of a hundred cases. */
const KEPT = 55;
const LEAST_CHARACTERS = 40;
/** Sets with larger stories than this are as they are. */
const SMALL_STORIES = 5;

/**
 * Piles with stories of up to a dozen, made of a set whose stories are small: so that links do not learn that three are always
 * enough. In one pile each article is cut into parts, its sentences by turns; in the other it comes in versions that have most
 * of its sentences each. How many depends on the story, and about half of them are without a title.
 */
export function largerStories(set: readonly Labelled[]): Labelled[][] {
  const stories = new Set(set.map(({ label }) => label)).size;
  if (set.length > stories * SMALL_STORIES) return [];
  const some = set.slice(0, ARTICLES);
  return [some.flatMap(parts), some.flatMap(versions)];
}

const sentencesOf = ({ item }: Labelled): string[] =>
  splitSentences(item.text, tokenize(item.text), item.language).map(({ start, end }) => item.text.slice(start, end));

function parts(one: Labelled): Labelled[] {
  const count = 1 + (hashString(`parts ${one.label}`) % MOST_PARTS);
  if (count === 1) return [one];
  const sentences = sentencesOf(one);
  const pieces = sentences.length >= count ? sentences : one.item.text.split(/\s+/);
  const texts = Array.from({ length: count }, (_, k) => pieces.filter((_, at) => at % count === k).join(' '));
  return texts.flatMap((text, k) =>
    text.length < LEAST_CHARACTERS
      ? []
      : [another(one, `part${k}`, text, k === 0 || hashString(`${one.item.id} ${k}`) % 2 === 0)],
  );
}

function versions(one: Labelled): Labelled[] {
  const count = 1 + (hashString(`versions ${one.label}`) % MOST_VERSIONS);
  if (count === 1) return [one];
  const sentences = sentencesOf(one);
  return Array.from({ length: count }, (_, k) => {
    const text = sentences.filter((_, at) => hashString(`${one.item.id} ${k} ${at}`) % 100 < KEPT).join(' ');
    return another(one, `version${k}`, text === '' ? one.item.text : text, k % 2 === 0);
  });
}

const another = ({ item, label }: Labelled, name: string, text: string, titled: boolean): Labelled => ({
  label,
  item: { ...item, id: articleId(`${item.id}.${name}`), title: titled ? item.title : '', text },
});
