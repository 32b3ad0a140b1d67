/**
 * Words by which newsrooms mark a later text of a report, by language: at a line's beginning before a number, a colon or a dash,
 * or in brackets. Source: written for Stemma from common newsroom usage.
 */
const WORDS = {
  en: 'update updated updates corrected correction corrects correcting adds recasts refile refiles wrapup rewrites',
  de: 'aktualisiert aktualisierung korrigiert korrektur berichtigt berichtigung neufassung zusammenfassung',
  fr: 'actualisé actualisée actualisation corrigé corrigée rectificatif',
  es: 'actualizado actualizada actualización actualiza corregido corregida corrección corrige amplía',
  pt: 'atualizado atualizada atualização atualiza corrigido corrigida correção corrige',
  it: 'aggiornato aggiornata aggiornamento corretto correzione errata',
  nl: 'bijgewerkt gecorrigeerd rectificatie',
  da: 'opdateret opdatering rettet rettelse',
  sv: 'uppdaterad uppdatering rättelse rättad',
  no: 'oppdatert oppdatering rettelse',
  pl: 'aktualizacja sprostowanie',
  ru: 'обновлено обновление исправлено уточнение',
  uk: 'оновлено оновлення виправлено',
  tr: 'güncellendi güncelleme düzeltme',
  el: 'ενημέρωση διόρθωση',
} as const;

const ANY = Object.values(WORDS).join(' ').split(' ').join('|');
/** "UPDATE 2-…", "Corrected:", "UPDATED —". */
const LEADS = new RegExp(
  `^\\s{0,4}(?:${ANY})(?![\\p{L}\\p{N}])\\s?(?:#|no\\.? ?)?(\\d{1,2})?(?:\\s?[:–—-]|(?<=\\d)\\s)`,
  'iu',
);
/** "(UPDATE 2: adds death)", "(Updates with …)", "[korrigiert]". */
const BRACKETED = new RegExp(`[([]\\s?(?:${ANY})(?![\\p{L}\\p{N}])\\s?(?:#|no\\.? ?)?(\\d{1,2})?`, 'iu');
const MOST = 300;

/** Which later text of a report its first lines say that it is: 0 where nothing says so, 1 where no number is told. */
export function revisionMark(lines: readonly string[]): number {
  let most = 0;
  for (const line of lines) {
    const head = line.slice(0, MOST);
    const found = LEADS.exec(head) ?? BRACKETED.exec(head);
    if (found !== null) most = Math.max(most, Number(found[1] ?? 1), 1);
  }
  return most;
}
