import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitSentences } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';
import { findCredits } from './index.ts';

function credits(text: string, language = 'en'): string[] {
  const tokens = tokenize(text);
  const found = findCredits({ text, tokens, sentences: splitSentences(text, tokens, language), language });
  for (const { span, exact } of found) assert.equal(text.slice(span!.start, span!.end), exact);
  return found.map(({ name, exact }) => `${name}: ${exact}`);
}

describe('findCredits', () => {
  it('finds whom a report says it has its knowledge from', () => {
    assert.deepEqual(credits('The mayor told CNN that the bridge would stay closed.'), ['CNN: told CNN']);
    assert.deepEqual(credits('A Reuters news agency reporter saw smoke over the harbour.'), [
      'Reuters: A Reuters news agency reporter',
    ]);
    assert.deepEqual(credits('The ship sank, according to the Associated Press.'), [
      'Associated Press: according to the Associated Press',
    ]);
    assert.deepEqual(credits('The Associated Press contributed to this report.'), [
      'Associated Press: The Associated Press contributed to this report',
    ]);
    assert.deepEqual(credits('The BBC reported that two people had died.'), ['BBC: The BBC reported']);
  });

  it('finds them in other languages', () => {
    assert.deepEqual(credits('Die Brücke bleibt gesperrt, berichtete die Nachrichtenagentur dpa am Montag.', 'de'), [
      'Deutsche Presse-Agentur: berichtete die Nachrichtenagentur dpa',
    ]);
    assert.deepEqual(credits("Le pont restera fermé, selon l'AFP.", 'fr'), ["Agence France-Presse: selon l'AFP"]);
    assert.deepEqual(credits('El puente seguirá cerrado, según la agencia EFE.', 'es'), ['EFE: según la agencia EFE']);
    assert.deepEqual(credits('Мост закрыт, сообщает агентство Интерфакс.', 'ru'), [
      'Interfax: сообщает агентство Интерфакс',
    ]);
  });

  it('leaves outlets alone that are spoken of', () => {
    assert.deepEqual(credits('CNN fired its president on Tuesday.'), []);
    assert.deepEqual(credits('He bought shares of Reuters and sold The Guardian.'), []);
    assert.deepEqual(credits('The guardian told the sun to shine.'), []);
    assert.deepEqual(credits('She spoke to an independent expert, and the times were hard.'), []);
  });
});
