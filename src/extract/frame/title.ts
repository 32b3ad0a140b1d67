import { TokenFlag } from '../../model/tokens.ts';
import { canonicalSource, isOutletLike } from '../../text/source-names.ts';
import { keyOf, type Piece } from '../piece.ts';

export interface Title {
  /** Without the outlet's suffix. */
  readonly title: string;
  /** The suffix that was cut off, if it names an outlet. */
  readonly outlet?: string;
}

/** Between a title and an outlet. A hyphen counts only with spaces around it. */
const SEPARATORS = [' | ', ' – ', ' — ', ' - ', ' :: ', ' » ', ' « ', ' • ', ' · ', ' / ', ' > ', ' ~ ', '|'];

/** Longer ones are no titles. Code units. */
const LONGEST = 1000;

/** Chinese and Japanese titles take no spaces about the bar; the outlet is told by how it ends. */
const EAST_ASIAN_SUFFIX =
  /[-_|｜—－]\s?([\p{L}\p{N}]{1,10}(?:网|網|报|報|新闻|新聞|在线|日报|ニュース|新聞社|通信社))$/u;

/**
 * Cuts an outlet's name from the end (or, with a bar, the beginning) of a title: a known outlet, one with a word that outlets
 * are called by, or one of `names`, which the page states elsewhere.
 */
export function splitTitle(whole: string, names: readonly string[] = []): Title {
  const isOutlet = (part: string): boolean => names.some((name) => isSameName(name, part)) || isOutletLike(part);
  let title = whole.trim();
  if (title.length > LONGEST) return { title };
  const eastAsian = EAST_ASIAN_SUFFIX.exec(title);
  if (eastAsian) return { title: title.slice(0, eastAsian.index).trim(), outlet: canonical(eastAsian[1]!) };
  let outlet: string | undefined;
  for (const name of names) {
    const before = title.endsWith(name) ? title.slice(0, -name.length) : '';
    const bare = withoutSeparator(before);
    if (bare === before || bare.length < 3) continue;
    outlet = name;
    title = bare.trim();
    break;
  }
  // Several suffixes: "Title - Politics - The Daily News".
  for (let round = 0; round < 3; round++) {
    const cut = lastSeparator(title);
    if (cut === undefined) break;
    const head = title.slice(0, cut.at).trim();
    const tail = title.slice(cut.at + cut.length).trim();
    if (!isOutlet(tail) || head.length < 3 || isShorter(head, tail)) break;
    outlet ??= tail;
    title = head;
  }
  const first = firstSeparator(title);
  if (first !== undefined && names.some((name) => holdsName(title.slice(0, first.at), name))) {
    const tail = title.slice(first.at + first.length).trim();
    if (tail.split(' ').length >= 3)
      return { title: tail, outlet: canonical(outlet ?? title.slice(0, first.at).trim()) };
  }
  if (outlet === undefined) {
    const cut = firstBar(title);
    if (cut !== undefined) {
      const head = title.slice(0, cut.at).trim();
      const tail = title.slice(cut.at + cut.length).trim();
      if (isOutlet(head) && tail.length > head.length) return { title: tail, outlet: canonical(head) };
    }
    return { title };
  }
  return { title, outlet: canonical(outlet) };
}

/** Whether two names are one, spaces and endings such as ".com" aside: "Petri-Heil.ch", "petri heil". */
export function isSameName(a: string, b: string): boolean {
  const one = compact(a);
  const two = compact(b);
  if (one.length < 3 || two.length < 3) return one !== '' && one === two;
  if (one === two) return true;
  // A domain holds the name, or the name begins with the domain: "LIQUI MOLY HBL", "homify Magazin".
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.length >= 4 && long.startsWith(short) && long.length <= short.length * 3;
}

/** A longer name that holds all of one: "The Harbour Bembel Club" holds that of harbour-bembel.org. */
const holdsName = (longer: string, name: string): boolean => {
  const inner = compact(name);
  return inner.length >= 8 && compact(longer).includes(inner);
};

const compact = (name: string): string =>
  keyOf(name.replace(/\.[a-z]{2,5}$/i, ''))
    .replaceAll(' ', '')
    .replace(/^(?:www|the|der|die|das|le|la)(?=.{4})/, '');

const canonical = (name: string): string => canonicalSource(name).name;
/** Without one or two marks between spaces at the end: "Council votes –  ". */
function withoutSeparator(text: string): string {
  const bare = text.trimEnd();
  const mark = bare.length === text.length ? undefined : /\s[^\p{L}\p{N}\s]{1,2}$/u.exec(bare.slice(-5))?.[0];
  return mark === undefined ? text : bare.slice(0, -mark.length).trimEnd();
}

const isShorter = (head: string, tail: string): boolean => head.length < tail.length && !head.includes(' ');

function lastSeparator(title: string): { at: number; length: number } | undefined {
  let best: { at: number; length: number } | undefined;
  for (const separator of SEPARATORS) {
    const at = title.lastIndexOf(separator);
    if (at > 0 && (best === undefined || at > best.at)) best = { at, length: separator.length };
  }
  return best;
}

function firstSeparator(title: string): { at: number; length: number } | undefined {
  let best: { at: number; length: number } | undefined;
  for (const separator of SEPARATORS) {
    const at = title.indexOf(separator);
    if (at > 0 && (best === undefined || at < best.at)) best = { at, length: separator.length };
  }
  return best;
}

function firstBar(title: string): { at: number; length: number } | undefined {
  const at = title.indexOf(' | ');
  return at > 0 ? { at, length: 3 } : undefined;
}

/** Whether a line can be a headline: some words, one sentence at most, no full stop at its end. */
export function isHeadlineLike(line: Piece): boolean {
  if (line.words < 3 || line.words > 34 || line.text.length > 260) return false;
  if (/[.:;,。．、，：；،؛۔।॥።։]["”’»」』）]?$/.test(line.text) && !/\b(?:U\.S|U\.K|Inc|Jr)\.$/.test(line.text))
    return false;
  const first = line.tokens.flags[0] ?? 0;
  return (
    (first &
      (TokenFlag.word |
        TokenFlag.number |
        TokenFlag.quoteMark |
        TokenFlag.unspaced |
        TokenFlag.punctuation |
        TokenFlag.symbol)) !==
    0
  );
}
