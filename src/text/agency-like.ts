import { calendarWord } from './calendar-words.ts';
import { countryOf } from './countries.ts';
import { fold, foldHash } from './fold.ts';
import { agencyWords } from './languages/agency-words.ts';
import { hasNoCase } from './name-skeleton.ts';

const MOST_WORDS = 5;
const LONGEST = 40;
const JOINERS = new Set('of de la the der des du di da do and und et y & for al'.split(' '));
/** A name in a script without spaces is no longer. */
const LONGEST_UNSPACED = 12;
/** So many letters stand before an ending. */
const BEFORE_ENDING = 3;

interface Forms {
  readonly words: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly begins: readonly string[];
}
let built: Forms | undefined;

function forms(): Forms {
  if (built !== undefined) return built;
  const { words, last, endings, begins } = agencyWords();
  built = { words: new Set(words), last: new Set(last), endings, begins };
  return built;
}

/** Whether a name no list knows is written like a news agency's: by its words, its beginning or its ending, never by its place alone. */
export function isAgencyLike(name: string): boolean {
  const words = nameWords(name);
  if (words === undefined) return false;
  const { words: known, last, endings, begins } = forms();
  const folded = words.map((word) => fold(word));
  if (isUnspaced(name)) {
    const [whole] = folded;
    return (
      folded.length === 1 &&
      whole!.length <= LONGEST_UNSPACED &&
      (endings.some((ending) => whole!.endsWith(ending) && whole!.length > ending.length) ||
        begins.some((beginning) => whole!.startsWith(beginning) && whole!.length > beginning.length))
    );
  }
  if (folded.length > 1 && (folded.some((word) => known.has(word)) || last.has(folded.at(-1)!))) return true;
  return folded.some((word) =>
    endings.some((ending) => word.endsWith(ending) && word.length >= ending.length + BEFORE_ENDING),
  );
}

/** A source's own name has so many words at the most where nothing but its place tells that it is one. */
const FEW_WORDS = 3;

/**
 * Whether a name may be a source's where its place says so, between the date of a dateline and its dash: few words, all with
 * capitals, of which none is a day, a month or a country.
 */
export function mayBeSource(name: string): boolean {
  const words = nameWords(name);
  if (words === undefined || words.length > FEW_WORDS || /\p{Lo}/u.test(name)) return false;
  return countryOf(name.trim(), 'en') === undefined;
}

function nameWords(name: string): readonly string[] | undefined {
  const text = name.trim();
  const least = isUnspaced(text) ? 3 : 4;
  if (text.length < least || text.length > LONGEST || /[^\p{L}\p{N}\p{M} .&'’/-]|\d{3}/u.test(text)) return undefined;
  const words = text.split(/[ /]+/);
  if (words.length > MOST_WORDS) return undefined;
  if (!words.every((word) => JOINERS.has(word) || /^\p{Lu}/u.test(word) || hasNoCase(word))) return undefined;
  return words.some((word) => calendarWord(foldHash(word)) > 0) ? undefined : words;
}

const isUnspaced = (text: string): boolean => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(text);
