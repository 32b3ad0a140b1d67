import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageCode } from './code.ts';
import { speechWordsOf } from './speech.ts';
import { stopwordsOf } from './stopwords.ts';

test('a language is its first subtag, of two letters or three, or the language whose data serve it', () => {
  assert.equal(languageCode('pt-BR'), 'pt');
  assert.equal(languageCode('PT_br'), 'pt');
  assert.equal(languageCode('no'), 'nb');
  assert.equal(languageCode('nn-NO'), 'nb');
  assert.equal(languageCode('ms'), 'id');
  // Filipino is no Finnish.
  assert.equal(languageCode('fil'), 'fil');
});

test('codes that the detector gives reach the data', () => {
  for (const code of ['no', 'ms', 'he', 'fa', 'hi', 'ko', 'vi', 'cs', 'el', 'sv', 'da', 'fi', 'hu', 'ro']) {
    assert.ok(stopwordsOf(code).size > 20, code);
    assert.ok(speechWordsOf(code) !== undefined, code);
  }
});
