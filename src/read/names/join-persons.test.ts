import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../text/tokens.ts';
import { joinPersons } from './join-persons.ts';
import { beginsName, endsName } from './labels.ts';

const [BEGIN, END, SINGLE] = [1, 3, 4];

/** The names after joining, where `names` are labelled as persons. */
function joined(text: string, names: readonly string[]): string[] {
  const tokens = tokenize(text);
  const labels = new Uint8Array(tokens.length);
  for (const name of names) {
    const start = text.indexOf(name);
    const first = tokens.start.indexOf(start);
    const last = tokens.end.indexOf(start + name.length);
    labels[first] = BEGIN;
    labels[last] = END;
    if (first === last) labels[first] = SINGLE;
  }
  joinPersons(text, tokens, labels);
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!beginsName(labels[i]!)) continue;
    const first = i;
    while (!endsName(labels[i]!)) i++;
    out.push(text.slice(tokens.start[first]!, tokens.end[i]!));
  }
  return out;
}

test('persons with particles between them are one', () => {
  assert.deepEqual(joined('O presidente Luiz Lula da Silva falou.', ['Luiz Lula', 'Silva']), ['Luiz Lula da Silva']);
  assert.deepEqual(joined('Juan de la Cruz spoke', ['Juan', 'Cruz']), ['Juan de la Cruz']);
});

test('persons with a hyphen between them are one, with a dash between spaces they are two', () => {
  assert.deepEqual(joined('Ana Bretton-Gordon said', ['Ana Bretton', 'Gordon']), ['Ana Bretton-Gordon']);
  assert.deepEqual(joined('Ana Bretton - Gordon said', ['Ana Bretton', 'Gordon']), ['Ana Bretton', 'Gordon']);
});

test('other words and line breaks join nothing', () => {
  assert.deepEqual(joined('Ana met Gordon', ['Ana', 'Gordon']), ['Ana', 'Gordon']);
  assert.deepEqual(joined('Ana\nde Souza', ['Ana', 'Souza']), ['Ana', 'Souza']);
});
