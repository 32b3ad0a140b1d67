import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { articleId } from '../../model/ids.ts';
import { createReader } from '../reader.ts';

const models = join(import.meta.dirname, '../../../models');
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(models, name)));
const reader = createReader({ names: bytes('names.bin'), attributions: bytes('attributions.bin') });

/** What the pronouns and nouns of a text were joined to: "he = Peter Lang". */
function joined(text: string): string[] {
  const reading = reader.read({
    id: articleId('a'),
    title: '',
    language: 'en',
    text,
    blocks: [],
    credits: [],
    removed: [],
    notices: [],
  });
  return (reading.references ?? []).map(
    ({ start, end, entity }) => `${text.slice(start, end)} = ${reading.entities[entity]!.name}`,
  );
}

test('a pronoun means the one person of its sex who was named shortly before', () => {
  assert.deepEqual(joined('Peter Lang met Maria Holt in Bern on Monday. He said she had asked for the meeting.'), [
    'He = Peter Lang',
    'she = Maria Holt',
  ]);
  assert.deepEqual(joined('Mr. Okonkwo resigned on Monday. In a letter he thanked his staff.'), [
    'he = Okonkwo',
    'his = Okonkwo',
  ]);
});

test('where two can be meant, or somebody without a name, nothing is joined', () => {
  assert.deepEqual(joined('Peter Lang met Paul Holt in Bern on Monday. He said the meeting went well.'), []);
  assert.deepEqual(joined('Peter Lang voted on Monday. A driver said he had seen the fire.'), []);
  assert.deepEqual(joined('Peter Lang voted on Monday. Every child should live up to his or her talent.'), []);
  assert.deepEqual(joined('Peter Lang voted. In his first speech, Paul Holt spoke of taxes.'), []);
  assert.deepEqual(joined('Peter Lang told Reuters: "He is a liar and he knows it."'), []);
  assert.deepEqual(joined('Maria Holt left Bern on Monday. He said nothing.'), []);
});

test('a definite office means the one person who is given it', () => {
  const text =
    'French Foreign Minister Paul Girard met German Foreign Minister Anna Bauer in Bern. The French foreign minister said ' +
    'the talks went well. Girard left on Monday.';
  assert.deepEqual(joined(text), ['The French foreign minister = Paul Girard']);
  assert.deepEqual(joined('Foreign Minister Paul Girard left Bern on Monday. Later the minister said he was tired.'), [
    'the minister = Paul Girard',
    'he = Paul Girard',
  ]);
});

test('of two ministers, or of a former one, the bare office means neither', () => {
  const two =
    'French Foreign Minister Paul Girard met German Foreign Minister Anna Bauer. Later the minister left Bern.';
  assert.deepEqual(joined(two), []);
  assert.deepEqual(joined('Former President Paul Girard spoke in Bern on Monday. Later the president answered.'), []);
  assert.deepEqual(joined('Deputy Prime Minister Paul Girard spoke in Bern. Later the prime minister answered.'), []);
});

test('the company is the one that the article is about, if no other stands near', () => {
  const about =
    'General Motors Corp. lost orders. General Motors cut jobs on Monday, said General Motors. Now the company wanted to borrow.';
  assert.deepEqual(joined(about), ['the company = General Motors Corp.']);
  assert.deepEqual(
    joined(`${about.slice(0, -39)} Daimler AG and General Motors met. The company wanted to borrow.`).filter((each) =>
      each.startsWith('The'),
    ),
    [],
  );
});
