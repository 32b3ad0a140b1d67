import { fold } from '../text/fold.ts';

/** `Radio Free Europe/Radio Liberty` → `radio-free-europe-radio-liberty`. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const ARTICLES = /^(?:the|la|le|el|die|der|das|il)-/;
/** What a house adds to its name without being another. */
const GENERIC = /-(?:news-agency|news|agency|english|newswire|newsource|online|com)$/;
const WRITTEN_AS_INITIALS = /^\p{Lu}(?:[./]?\p{Lu}){1,7}\.?$/u;

/** The forms of a name by which it is told to be another's or not. */
export interface NameForms {
  /** Its slug, without an article, and without what a house adds ("Reuters News" is "Reuters"). */
  readonly plain: readonly string[];
  /** Where the name itself is written as initials ("AP", "RFE/RL"): its letters, folded. */
  readonly written: string | undefined;
  /** Initials of a name of several words, of all of them and of those with a capital ("Press Trust of India": ptoi, pti). */
  readonly expanded: readonly string[];
}

export function formsOf(name: string): NameForms {
  const slug = slugOf(name).replace(ARTICLES, '');
  const bare = slug.replace(GENERIC, '');
  const plain = bare === slug || bare === '' ? [slug] : [slug, bare];
  const core = name.trim().replace(/\s+(?:news agency|news|agency|english|newswire|newsource|online)$/i, '');
  if (WRITTEN_AS_INITIALS.test(core)) {
    const written = slugOf(core).replace(/-/g, '');
    return { plain: [...plain, written], written, expanded: [] };
  }
  const words = slug.split('-');
  const capitals = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && !ARTICLES.test(`${fold(word)}-`))
    .map((word) => fold(word)[0]!)
    .join('');
  const all = words.map((word) => word[0] ?? '').join('');
  const expanded = words.length < 2 ? [] : [...new Set([all, capitals])].filter(({ length }) => length >= 2);
  return { plain, written: undefined, expanded };
}

/** Whether two names are one house's: equal but for articles and the like, or one written as the initials of the other. */
export function sameHouse(a: string, b: string): boolean {
  const one = formsOf(a);
  const two = formsOf(b);
  return (
    one.plain.some((form) => two.plain.includes(form)) ||
    (one.written !== undefined && two.expanded.includes(one.written)) ||
    (two.written !== undefined && one.expanded.includes(two.written))
  );
}

/** Second labels of countries under which names are registered: `bbc.co.uk`, `abc.net.au`, `ksl.or.kr`. */
const SECOND = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gouv', 'gov', 'go', 'govt', 'ne', 'net', 'nom', 'or', 'org']);

/** The labels of a host before its public ending, each folded and without hyphens; the registered one comes last. */
export function labelsOf(host: string): string[] {
  const labels = fold(host.trim())
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/:?#].*$/s, '')
    .split('.')
    .filter((label) => label !== '');
  const last = labels.pop();
  if (last?.length === 2 && labels.length > 1 && SECOND.has(labels.at(-1)!)) labels.pop();
  return labels.map((label) => label.replace(/[^\p{L}\p{N}]+/gu, '')).filter((label) => !/^(?:www\d?|m)?$/.test(label));
}

/** Whether a word is the name of a host, as where a carrier gives the domain as its outlet. */
export const isHost = (name: string): boolean => /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}$/u.test(name.trim());

/**
 * Whether a host bears a house's name. Whole labels are compared, never parts: any label with the name's letters
 * (`nbcnews`, `theguardian`, `abcnews.go.com`) or these and "news"; the registered label with its initials
 * (`wsj`), these and "news" (`apnews`), or these before its last word (`nytimes`).
 */
export function bearsName(host: string, name: string): boolean {
  const labels = labelsOf(host);
  const registered = labels.at(-1);
  if (registered === undefined) return false;
  const { plain, written, expanded } = formsOf(name);
  const letters = [...plain, slugOf(name)].map((form) => form.replace(/-/g, '')).filter(({ length }) => length > 1);
  if (labels.some((label) => letters.some((form) => label === form || label === `${form}news`))) return true;
  if (written !== undefined) return registered === written || registered === `${written}news`;
  const words = plain[0]!.split('-');
  const end = words.at(-1)!;
  return expanded.some(
    (initials) =>
      registered === initials ||
      registered === `${initials}news` ||
      (words.length > 2 && registered === initials.slice(0, -1) + end),
  );
}
