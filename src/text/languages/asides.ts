import { fold } from '../fold.ts';
import { languageCode } from './code.ts';
import * as de from './de/asides.ts';
import * as en from './en/asides.ts';
import * as es from './es/asides.ts';
import * as fr from './fr/asides.ts';
import * as it from './it/asides.ts';
import * as pt from './pt/asides.ts';

/** Phrases as folded words with a space before and behind each. */
export interface Asides {
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly within: readonly string[];
  readonly signOffs: readonly string[];
  /** Words that announce something else than a report, before a colon. */
  readonly labels: ReadonlySet<string>;
  readonly spanWords: ReadonlySet<string>;
  /** Absent where a language has no list: any word may stand before a year then. */
  readonly inWords?: ReadonlySet<string>;
}

interface List {
  readonly beginnings: string;
  readonly endings: string;
  readonly within: string;
  readonly signOffs: string;
  readonly labels: string;
  readonly spanWords: string;
  readonly inWords: string;
}

const lists: Readonly<Record<string, List>> = { de, en, es, fr, it, pt };
const none: Asides = { beginnings: [], endings: [], within: [], signOffs: [], labels: new Set(), spanWords: new Set() };
const read = new Map<string, Asides>();

/** The words of a text, folded, one space between them and at both ends: phrases are found in it whole. */
export const spacedWords = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

const phrases = (list: string): string[] => (list === '' ? [] : list.split('|').map(spacedWords));
const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

/** How the asides of a BCP 47 language begin and end; nothing where it has no list. */
export function asidesOf(language: string): Asides {
  const code = languageCode(language);
  const known = read.get(code);
  if (known) return known;
  const list = lists[code];
  const found: Asides = list
    ? {
        beginnings: phrases(list.beginnings),
        endings: phrases(list.endings),
        within: phrases(list.within),
        signOffs: phrases(list.signOffs),
        labels: words(list.labels),
        spanWords: words(list.spanWords),
        inWords: words(list.inWords),
      }
    : none;
  read.set(code, found);
  return found;
}
