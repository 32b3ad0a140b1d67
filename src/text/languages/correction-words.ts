import { fold } from '../fold.ts';

/** Words by which a report takes back what one before it said, as beginnings of folded words. Written for this project. */
const CORRECTED: Readonly<Record<string, string>> = {
  en: 'incorrect wrong error mistake mistaken correction corrected misstat erroneous',
  de: 'falsch fehler irrtum irrtümlich korrektur berichtig richtigstellung',
  fr: 'erreur erron rectificati correction',
  es: 'error erron equivoc correccion rectific',
  pt: 'erro erron erra correcao correção retific',
  it: 'error errat rettific correzion',
  nl: 'fout onjuist rectificatie correctie vergissing',
  ru: 'ошиб исправл опроверж',
};
/** What a correction names as having said it. */
const PUBLISHED: Readonly<Record<string, string>> = {
  en: 'report article story version headline newsletter release statement',
  de: 'bericht artikel meldung fassung überschrift mitteilung',
  fr: 'article depeche dépêche version titre communique communiqué',
  es: 'articulo artículo noticia version versión informacion nota comunicado',
  pt: 'artigo noticia notícia versao versão reportagem nota',
  it: 'articolo notizia versione comunicato',
  nl: 'artikel bericht versie kop',
  ru: 'стать сообщени заметк верси',
};

type Beginnings = ReadonlyMap<string, readonly string[]>;
const folded = (lists: Readonly<Record<string, string>>): Beginnings =>
  new Map(Object.entries(lists).map(([language, words]) => [language, words.split(' ').map(fold)]));
const CORRECTED_BEGINNINGS = folded(CORRECTED);
const PUBLISHED_BEGINNINGS = folded(PUBLISHED);

function among(lists: Beginnings, text: string, language: string): boolean {
  const beginnings = lists.get(language.slice(0, 2));
  if (!beginnings) return false;
  const words = fold(text).split(/[^\p{L}\p{M}]+/u);
  return words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}

export const saysCorrected = (text: string, language: string): boolean => among(CORRECTED_BEGINNINGS, text, language);
export const namesPublication = (text: string, language: string): boolean =>
  among(PUBLISHED_BEGINNINGS, text, language);
