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
    'WHAT HAPPENED',
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

it('tells only the parts that are asked for, with the title and the sources', () => {
  const heads = (parts: readonly ('lineage' | 'facts' | 'quotations')[]) =>
    renderTerminal(sample(), { width: 80, color: false, parts })
      .split('\n')
      .filter((line) => /^[A-Z][A-Z ]+$/.test(line));
  assert.deepEqual(heads(['lineage']), ['FAMILY TREE', 'SOURCES', 'NOTICES']);
  assert.deepEqual(heads(['quotations']), ['WHO SAID WHAT', 'SOURCES', 'NOTICES']);
});

it('calls a report without a title by its first words', () => {
  const brief = sample();
  const article = brief.stories[0]!.articles[0]!;
  article.title = '';
  assert.match(renderTerminal(brief, { width: 100, color: false }), /A {2}“Foreign Secretary Anthony/);
});

it('tells a notice once', () => {
  const brief = sample();
  brief.notices.push(...brief.notices);
  assert.equal(
    renderTerminal(brief, { width: 80, color: false }),
    renderTerminal(sample(), { width: 80, color: false }),
  );
});

it('lists every cited report', () => {
  const brief = sample();
  const story = brief.stories[0]!;
  const [first] = story.articles;
  for (let at = 0; at < 30; at++) {
    const text = 'It rained.';
    story.articles.push({ ...first!, id: `x${at}`, siglum: `X${at}`, text });
    if (at >= 20) story.sentences[0]!.cites.push({ article: `x${at}`, start: 0, end: text.length, exact: text });
  }
  const sources = renderTerminal(brief, { width: 80, color: false, parts: [] });
  for (let at = 20; at < 30; at++) assert.ok(sources.includes(`X${at} `), `X${at}`);
  assert.match(sources, /reports that nothing here cites/);
});

it('says so where there is no story', () => {
  assert.match(
    renderTerminal({ format: 'stemma-brief/1', stories: [], notices: [] }, { width: 80, color: false }),
    /^No story/,
  );
});
