import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleId, type Credit, siglum } from '../model/index.ts';
import { tokenize } from '../text/index.ts';
import { type Prepared, prepare } from './prepared.ts';
import { isBy, sourcesOf } from './sources.ts';

function report(names: readonly string[], outlet?: string, domain?: string): Prepared {
  const id = articleId(`${outlet}${domain}${names.join()}`);
  const credits = names.map((name): Credit => ({ name, kind: 'agency', where: 'byline', exact: name }));
  const article = { id, title: '', language: 'en', text: '', blocks: [], credits, removed: [], notices: [] };
  const none = { names: [], entities: [], offices: [], times: [], amounts: [], attributions: [], credits: [] };
  return prepare({
    siglum: siglum(0),
    article: { ...article, ...(outlet === undefined ? {} : { outlet }), ...(domain === undefined ? {} : { domain }) },
    reading: { article: id, language: 'en', tokens: tokenize(''), sentences: [], ...none, notices: [] },
  });
}
const namesOf = (reports: readonly Prepared[]): string[] => sourcesOf(reports).map(({ name }) => name);

test('an agency whose initials begin the domain of a paper is credited all the same', () => {
  assert.deepEqual(namesOf([report(['Associated Press'], 'Appeal-Democrat', 'appeal-democrat.com')]), [
    'Associated Press',
  ]);
  assert.deepEqual(namesOf([report(['ANSA'], undefined, 'arkansasonline.com')]), ['ANSA']);
});

test('an outlet’s own name is no source of its own report', () => {
  assert.deepEqual(namesOf([report(['CNN'], 'cnn.com'), report(['NBC News'], 'NBC News', 'nbcnews.com')]), []);
});

test('sources with like initials stay apart, also where one of them is written as initials too', () => {
  assert.deepEqual(namesOf([report(['Agence Presse', 'Austria Presse', 'Associated Press'])]), [
    'Agence Presse',
    'Austria Presse',
    'Associated Press',
  ]);
  assert.equal(namesOf([report(['AP']), report(['Associated Press']), report(['Austria Presse'])]).length, 2);
});

test('a report is by a source whose name its outlet or whole domain bears, not a part of it', () => {
  const [source] = sourcesOf([report(['Associated Press'])]);
  assert.ok(isBy(report([], 'AP', 'apnews.com'), source!));
  assert.ok(isBy(report([], undefined, 'apnews.com'), source!));
  assert.ok(!isBy(report([], 'Austria Presse', 'associated-presses.example'), source!));
});
