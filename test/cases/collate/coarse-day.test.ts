import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatLineage } from '../../../quality/plain-story.ts';
import { report, tools } from '../told-story.ts';
import { storyId } from '../../../src/model/ids.ts';
import { readStory } from '../../../src/read/index.ts';
import { collateStory } from '../../../src/collate/index.ts';

test('a day is agreed on by the reports that tell the day, not by one that says "this week"', () => {
  const day = '2022-02-23';
  const texts = [
    'The two ministers were due to meet in Geneva on 24 February 2022 before the lake festival opens.\n\nSnow fell in the mountains above the lake.',
    'Their ministers were due to meet in Geneva on 24 February before the lake festival opens its tents.\n\nA choir sang outside the palace gates.',
    'Both ministers were due to meet in Geneva this week before the lake festival opens to visitors.\n\nFarmers drove tractors into the capital.',
  ];
  const reports = texts.map((text, at) => report('abc'[at]!, text, day));
  const story = readStory(storyId('meeting'), reports, tools.reader);
  const { facts } = collateStory(story, flatLineage(story), tools.words ? { words: tools.words } : {});
  const told = facts.filter(({ slot, values }) => slot === 'time' && values[0].value.includes('24 February'));
  assert.equal(told.length, 1);
  assert.deepEqual(told[0]!.values[0].sigla, ['A', 'B']);
});
