import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { type Brief, parseBrief } from '../../model/brief.ts';
import { displayWidth } from './display-width.ts';
import { renderTerminal } from './terminal.ts';

const sample = (): Brief =>
  parseBrief(
    JSON.parse(readFileSync(new URL('../../../test/cases/render/blinken-lavrov/brief.json', import.meta.url), 'utf8')),
  );

it('tells the parts in the order in which an editor asks for them', () => {
  const text = renderTerminal(sample(), { width: 80, color: false });
  const heads = text.split('\n').filter((line) => /^[A-Z][A-Z ]+$/.test(line));
  assert.deepEqual(heads, [
    'WHAT THE REPORTS CORROBORATE',
    'WHERE THEY DIFFER',
    'WHERE THEY AGREE',
    'IN ONE ORIGIN ONLY',
    'WHO SAID WHAT',
    'TIMELINE',
    'FAMILY TREE',
    'SOURCES',
    'NOTICES',
  ]);
});

it('keeps to the width', () => {
  for (const width of [40, 60, 80, 100]) {
    for (const line of renderTerminal(sample(), { width, color: false }).split('\n')) {
      assert.ok(displayWidth(line) <= width, `${width}: ${line}`);
    }
  }
});

it('is coloured only where that is asked for, and says the same', () => {
  const plain = renderTerminal(sample(), { width: 80, color: false });
  const coloured = renderTerminal(sample(), { width: 80, color: true });
  assert.doesNotMatch(plain, /\u001b/);
  assert.match(coloured, /\u001b\[/);
  assert.equal(stripVTControlCharacters(coloured), plain);
});

it('lets no text steer the terminal', () => {
  const brief = sample();
  const story = brief.stories[0]!;
  const evil = '\u001b[2J\u001b]0;owned\u0007\u202e\r';
  story.title = `${evil}Title`;
  for (const sentence of story.sentences) sentence.text = evil + sentence.text;
  for (const node of story.lineage.nodes) node.name = evil + node.name;
  for (const article of story.articles) article.title = evil + article.title;
  for (const family of story.collation.quotations) family.speaker = evil + family.speaker;
  for (const fact of story.collation.facts) fact.about = evil + fact.about;
  for (const entry of story.timeline) entry.when = evil + entry.when;
  assert.doesNotMatch(
    renderTerminal(brief, { width: 80, color: false }),
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
  );
});

it('tells many stories in short', () => {
  const story = sample().stories[0]!;
  const many: Brief = { format: 'stemma-brief/1', stories: Array.from({ length: 60 }, () => story), notices: [] };
  const text = renderTerminal(many, { width: 80, color: false });
  assert.match(text, /^60 stories\n/);
  assert.match(text, /… and 20 more stories\n$/);
  assert.doesNotMatch(text, /FAMILY TREE/);
});

it('says so where there is no story', () => {
  assert.match(
    renderTerminal({ format: 'stemma-brief/1', stories: [], notices: [] }, { width: 80, color: false }),
    /^No story/,
  );
});
