import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { piece } from '../piece.ts';
import { dateLine, isDateLine } from './date-line.ts';

const PUBLISHED: readonly (readonly [string, string])[] = [
  ['Published 5 May 2021 at 14:05', '2021-05-05T14:05'],
  ['May 5, 2021 2:05 PM', '2021-05-05T14:05'],
  ['Posted on Wednesday, May 5th, 2021', '2021-05-05'],
  ['Veröffentlicht am 5. Mai 2021, 14:05 Uhr', '2021-05-05T14:05'],
  ['Mittwoch, 05.05.2021', '2021-05-05'],
  ['Publié le 5 mai 2021 à 14h05', '2021-05-05T14:05'],
  ['Mercredi 1er mai 2021', '2021-05-01'],
  ['Publicado el 5 de mayo de 2021', '2021-05-05'],
  ['5 mayo 2021 14:05', '2021-05-05T14:05'],
  ['Pubblicato il 5 maggio 2021', '2021-05-05'],
  ['Publicado em 5 de maio de 2021 às 14h05', '2021-05-05T14:05'],
  ['Gepubliceerd op 5 mei 2021', '2021-05-05'],
  ['Opublikowano 5 maja 2021', '2021-05-05'],
  ['Publikováno 5. května 2021', '2021-05-05'],
  ['Publicerad 5 maj 2021', '2021-05-05'],
  ['Publisert 5. mai 2021', '2021-05-05'],
  ['Udgivet 5. maj 2021', '2021-05-05'],
  ['Julkaistu 5.5.2021', '2021-05-05'],
  ['Yayınlanma: 5 Mayıs 2021', '2021-05-05'],
  ['Опубликовано 5 мая 2021, 14:05', '2021-05-05T14:05'],
  ['Опубліковано 5 травня 2021', '2021-05-05'],
  ['Δημοσιεύτηκε 5 Μαΐου 2021', '2021-05-05'],
  ['Publicat la 5 mai 2021', '2021-05-05'],
  ['Közzétéve: 2021. május 5.', '2021-05-05'],
  ['نشر في 5 مايو 2021', '2021-05-05'],
  ['פורסם ב-5 במאי 2021', '2021-05-05'],
  ['2021年5月5日 14:05', '2021-05-05T14:05'],
  ['2021년 5월 5일', '2021-05-05'],
];

const CHANGED: readonly (readonly [string, string])[] = [
  ['Updated: 6 May 2021', '2021-05-06'],
  ['Last modified on May 6, 2021', '2021-05-06'],
  ['Aktualisiert am 6. Mai 2021', '2021-05-06'],
  ['Mis à jour le 6 mai 2021', '2021-05-06'],
  ['Actualizado el 6 de mayo de 2021', '2021-05-06'],
  ['Aggiornato il 6 maggio 2021', '2021-05-06'],
  ['Atualizado em 6 de maio de 2021', '2021-05-06'],
  ['Bijgewerkt op 6 mei 2021', '2021-05-06'],
  ['Aktualizacja: 6 maja 2021', '2021-05-06'],
  ['Обновлено 6 мая 2021', '2021-05-06'],
  ['Оновлено 6 травня 2021', '2021-05-06'],
  ['Güncelleme: 6 Mayıs 2021', '2021-05-06'],
  ['Ενημερώθηκε 6 Μαΐου 2021', '2021-05-06'],
];

describe('dateLine', () => {
  for (const [text, expected] of PUBLISHED)
    it(`reads when a report was published: ${text}`, () => {
      const line = piece(text);
      const found = dateLine(line, false);
      assert.equal(found?.published, expected);
      assert.ok(isDateLine(found!, line), `left over: ${found!.rest.join(' ')}`);
    });

  for (const [text, expected] of CHANGED)
    it(`reads when a report was changed: ${text}`, () => {
      const found = dateLine(piece(text), false);
      assert.deepEqual([found?.published, found?.modified], [undefined, expected]);
    });

  it('takes sentences that hold a date for no date lines', () => {
    for (const text of [
      'The council will meet on 5 May 2021 to vote on the repairs.',
      'Der Markt wurde am 5. Mai 1911 von der Königin eröffnet.',
      'Le marché a ouvert ses portes le 5 mai 1911 devant la foule.',
    ]) {
      const line = piece(text);
      const found = dateLine(line, false);
      assert.ok(found === undefined || !isDateLine(found, line), text);
    }
  });
});
