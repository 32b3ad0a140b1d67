import { hashPair, hashString } from '../text/index.ts';
import { hasNoCase, nameSkeleton } from '../text/name-skeleton.ts';
import type { DocumentFrequency } from './document-frequency.ts';
import { TermFlag } from './term-flags.ts';
import type { TermTable } from './term-table.ts';

export const MOST_BRIDGES = 16;
/** Document rates of names' consonants are counted over all languages together. */
const LANGUAGE = hashString('bridges');
const LEAST_IDF = 4;
const MOST_KNOWN = 50_000;
const NO_WORD = TermFlag.number | TermFlag.date | TermFlag.year;
/** Before Hebrew all letters in common use have capitals. */
const LETTERS_WITHOUT_CASE = 0x590;
const LEADING = TermFlag.title | TermFlag.lead;

interface Known {
  readonly skeleton: number;
  /** Of a script without capitals, where any word may be a name. */
  readonly unmarked: boolean;
}

/** Adds to an article's terms the consonants of its names, by which reports of different languages meet. */
export class NameBridges {
  readonly #frequency: DocumentFrequency;
  readonly #names: ((key: number, form: string) => void) | undefined;
  readonly #known = new Map<number, Known>();
  readonly #keys = new Uint32Array(MOST_BRIDGES);
  #length = 0;

  /** `names`: told of each key with a form of the name. */
  constructor(frequency: DocumentFrequency, names?: (key: number, form: string) => void) {
    this.#frequency = frequency;
    this.#names = names;
  }

  /** Counts the consonants of the last article in the document rates. */
  count(): void {
    this.#frequency.add(LANGUAGE, this.#keys, this.#length);
  }

  /** Looks at the first `singles` rows, whose words stand in `title` or `text`. */
  add(table: TermTable, singles: number, title: string, text: string): void {
    this.#length = 0;
    const documents = this.#frequency.documents(LANGUAGE);
    const first = table.rows;
    for (let row = 0; row < singles && this.#length < MOST_BRIDGES; row++) {
      const flags = table.flags[row]!;
      if ((flags & NO_WORD) !== 0 || table.idf[row]! < LEAST_IDF || table.end[row]! - table.start[row]! < 3) continue;
      const skeleton = this.#skeleton(table, row, table.titled[row] === 1 ? title : text);
      if (skeleton === 0) continue;
      const at = table.put(skeleton, TermFlag.bridge | (flags & LEADING), 0, 0, 0, false);
      if (at < first || table.count[at]! > 1) continue;
      table.idf[at] = this.#frequency.idf(LANGUAGE, skeleton, false, documents);
      this.#keys[this.#length++] = skeleton;
      this.#names?.(
        skeleton,
        (table.titled[row] === 1 ? title : text).slice(table.start[row]!, table.end[row]!).slice(0, 60),
      );
    }
  }

  /** The key of a row's consonants; 0 for what is no name, as far as can be told. */
  #skeleton(table: TermTable, row: number, from: string): number {
    const key = table.key[row]!;
    const named = (table.flags[row]! & TermFlag.name) !== 0;
    let known = this.#known.get(key);
    if (known === undefined) {
      const start = table.start[row]!;
      if (!named && from.charCodeAt(start) < LETTERS_WITHOUT_CASE) return 0;
      const word = from.slice(start, Math.min(table.end[row]!, start + 40));
      const unmarked = hasNoCase(word);
      if (!named && !unmarked) return 0;
      const consonants = nameSkeleton(word);
      known = { skeleton: consonants === '' ? 0 : hashPair(0x62726467, hashString(consonants)), unmarked };
      if (this.#known.size > MOST_KNOWN) this.#known.clear();
      this.#known.set(key, known);
    }
    return named || known.unmarked ? known.skeleton : 0;
  }
}
