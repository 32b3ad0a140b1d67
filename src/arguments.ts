/**
 * Looks at what a caller of the library gives where a wrong value would do harm or fail far from its cause. Types tell the same; these serve
 * callers without them. Each throws a TypeError that says what was expected and what came.
 */

/** What a value is, for a message. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null || typeof value !== 'object') return String(value);
  const fields = Object.keys(value);
  return fields.length === 0 ? 'an object without fields' : `an object with ${fields.slice(0, 5).join(', ')}`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A string instead of a list would be walked letter by letter, and "/" is a folder. */
export function expectInputs(inputs: unknown): void {
  if (!Array.isArray(inputs) || inputs.some((one) => typeof one !== 'string' || one === ''))
    throw new TypeError(
      `expected a list of files, folders, patterns or addresses such as ['reports/'], got ${shown(inputs)}`,
    );
}

export function expectPages(pages: unknown): void {
  if (!Array.isArray(pages))
    throw new TypeError(`expected a list of pages as \`pages()\` gives them, got ${shown(pages)}`);
  pages.forEach((page: unknown, at) => {
    if (!isObject(page) || !(page['bytes'] instanceof Uint8Array))
      throw new TypeError(`expected pages with bytes (a Uint8Array), got ${shown(page)} at ${at}`);
  });
}

export function expectArticle(article: unknown): void {
  if (!isObject(article) || typeof article['text'] !== 'string')
    throw new TypeError(`expected an article with a text as \`extract(page)\` gives it, got ${shown(article)}`);
}

/** An article with its reading, as a draft is. */
export function expectReport(report: unknown): void {
  if (!isObject(report) || !isObject(report['article']) || !isObject(report['reading']))
    throw new TypeError(`expected a report { article, reading }, got ${shown(report)}`);
}

export function expectStory(story: unknown): void {
  if (!isObject(story) || !Array.isArray(story['witnesses']))
    throw new TypeError(`expected a story as \`stories(reports)\` gives it, got ${shown(story)}`);
}

const WORDS = { least: 20, most: 5000 };

/** The length of a brief, if one is given. */
export function expectWords(words: unknown): void {
  if (words === undefined) return;
  if (typeof words !== 'number' || !Number.isInteger(words) || words < WORDS.least || words > WORDS.most)
    throw new TypeError(
      `expected words to be a whole number from ${WORDS.least} to ${WORDS.most}, got ${shown(words)}`,
    );
}
