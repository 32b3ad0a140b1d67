import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../model/article.ts';
import { articleId } from '../model/ids.ts';
import type { Story } from '../model/story.ts';
import { headlineFigures } from './headline-figures.ts';
import { titleOf } from './title.ts';

interface Report {
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  readonly language?: string;
  readonly outlet?: string;
}
const storyOf = (reports: readonly Report[]): Story =>
  ({
    witnesses: reports.map(({ title, text, published, language, outlet }, i) => ({
      siglum: 'ABCDEFGH'[i],
      article: {
        id: articleId(`r${i}`),
        title,
        text,
        language: language ?? 'en',
        credits: [],
        ...(outlet === undefined ? {} : { outlet }),
        ...(published === undefined ? {} : { published: { value: published, certainty: 'stated', from: 'meta' } }),
      } as unknown as Article,
      reading: { sentences: [] },
    })),
  }) as unknown as Story;

test('figures of a headline go with the word that says what they measure, in any language known', () => {
  assert.deepEqual(headlineFigures('At least 12 killed, 40 injured in mine collapse', 'en'), [
    { measure: 'dead', value: 12 },
    { measure: 'injured', value: 40 },
  ]);
  assert.deepEqual(headlineFigures('Vier Tote bei Grubenunglück', 'de'), [{ measure: 'dead', value: 4 }]);
  assert.deepEqual(headlineFigures('Mine in Orvel closed for 3 days', 'en'), []);
});

test('a headline whose dead a later report counts otherwise is not the story’s', () => {
  const title = titleOf(
    storyOf([
      { title: 'Mine collapse in Orvel kills 12', text: 'Twelve miners died in Orvel.', published: '2031-03-01T10:00' },
      { title: 'Collapse of mine in Orvel kills 12', text: 'A mine fell in.', published: '2031-03-01T12:00' },
      {
        title: 'Toll of Orvel mine collapse rises to 19 dead',
        text: 'The mine collapse in Orvel has killed 19.',
        published: '2031-03-02',
      },
    ]),
  );
  assert.equal(title, 'Toll of Orvel mine collapse rises to 19 dead');
});

test('the same over languages', () => {
  const title = titleOf(
    storyOf([
      { title: 'Drei Tote in Orvel', text: 'Drei Menschen starben.', published: '2031-03-01', language: 'de' },
      { title: 'Five dead in Orvel mine', text: 'The toll is five.', published: '2031-03-02' },
    ]),
  );
  assert.equal(title, 'Five dead in Orvel mine');
});

test('a detail of one report is not the title, though two words of it stand in others', () => {
  const text = 'Drivers of the ferry line Boreal went on strike for three days over pay, the union said.';
  const title = titleOf(
    storyOf([
      { title: 'Pier of Lisk empty as ferry strike begins', text: 'The pier of Lisk was empty on Monday.' },
      { title: 'Ferry drivers on strike for three days over pay', text },
      { title: 'Union and line at odds as ferry strike bites', text },
    ]),
  );
  assert.equal(title, 'Ferry drivers on strike for three days over pay');
});

test('what was projected on the eve gives way to what all others tell on the day', () => {
  const result = 'The Greens have won the vote in Valdorn ahead of the Liberals, the office said.';
  const title = titleOf(
    storyOf([
      { title: 'Projection: Greens and Liberals level in Valdorn', text: result, published: '2031-05-04T20:00' },
      { title: 'Greens win vote in Valdorn', text: result, published: '2031-05-05' },
      { title: 'Narrow win for Greens', text: result, published: '2031-05-05' },
    ]),
  );
  assert.equal(title, 'Greens win vote in Valdorn');
});
