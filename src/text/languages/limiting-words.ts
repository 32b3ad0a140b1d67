import { foldHash } from '../fold.ts';
import { languageCode } from './code.ts';

/** Words behind a negation that make it hold in part only: "not well enough", "not yet". Written for this project. */
const LIMITING: Readonly<Record<string, string>> = {
  en: 'enough yet fully entirely completely wholly always only alone necessarily solely totally adequately sufficiently',
  de: 'genug genügend ausreichend ganz völlig vollständig immer nur allein unbedingt',
  fr: 'assez suffisamment encore entièrement complètement toujours seulement forcément',
  es: 'suficiente suficientemente bastante todavía aún totalmente completamente siempre solo sólo necesariamente',
  pt: 'suficiente suficientemente bastante ainda totalmente completamente sempre só apenas necessariamente',
  it: 'abbastanza sufficientemente ancora completamente totalmente sempre solo soltanto necessariamente',
  nl: 'genoeg voldoende helemaal volledig altijd alleen nog noodzakelijk',
  ru: 'достаточно полностью совсем всегда только обязательно целиком',
};
const read = new Map<string, ReadonlySet<number>>();
const none: ReadonlySet<number> = new Set();

/** Folded hashes of the limiting words of a BCP 47 language; none where there is no list. */
export function limitingWordsOf(language: string): ReadonlySet<number> {
  const code = languageCode(language);
  const known = read.get(code);
  if (known) return known;
  const list = LIMITING[code];
  const found = list === undefined ? none : new Set(list.split(' ').map(foldHash));
  read.set(code, found);
  return found;
}
