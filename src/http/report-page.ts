import { html } from 'hono/html';
import type { Article, Reading, Revision, StoryBrief } from '../index.ts';
import { dateInWords } from '../model/brief-words.ts';
import { framed, heading, type Markup, part } from './page-frame.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: 'narration' | 'speech' | 'quotation' | 'name' | 'found' | 'place';
}

const MOST_MARKS = 4000;
const MOST_FOUND = 500;
/** About the length of a snippet. */
const NEAR = 160;

/** What is marked in the text: passages that stand in other reports, names, and quotations that the story compares. */
function marksOf(article: Article, story: StoryBrief | undefined, reading: Reading | undefined): Mark[] {
  const marks: Mark[] = [];
  const told = story?.articles.find(({ id }) => id === article.id);
  for (const { start, end, speech } of told?.reused ?? [])
    marks.push({ start, end, name: speech ? 'speech' : 'narration' });
  for (const family of story?.collation.quotations ?? []) {
    for (const { cites } of family.variants) {
      for (const { article: of, start, end } of cites)
        if (of === article.id) marks.push({ start, end, name: 'quotation' });
    }
  }
  for (const { start, end } of reading?.names ?? []) marks.push({ start, end, name: 'name' });
  return marks.filter(({ start, end }) => start < end && end <= article.text.length).slice(0, MOST_MARKS);
}

/** The words that were searched for, and the place with most of them, where the reader is led. */
function foundMarks(found: readonly (readonly [number, number])[]): Mark[] {
  let best: readonly [number, number] | undefined;
  let most = 0;
  for (let from = 0, to = 0; from < found.length; from++) {
    while (to < found.length && found[to]![0] < found[from]![0] + NEAR) to++;
    if (to - from <= most) continue;
    most = to - from;
    best = found[from];
  }
  const marks = found.slice(0, MOST_FOUND).map(([start, end]): Mark => ({ start, end, name: 'found' }));
  return best
    ? [...marks, { start: best[0], end: best[1], name: 'place' }, { start: best[0], end: best[1], name: 'found' }]
    : marks;
}

/** A stretch of text, cut where a mark begins or ends, each piece with the marks that lie over it. */
function pieces(text: string, from: number, to: number, marks: readonly Mark[]): Markup[] {
  const over = marks.filter(({ start, end }) => start < to && end > from);
  const cuts = new Set([from, to]);
  for (const { start, end } of over) {
    if (start > from) cuts.add(start);
    if (end < to) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((at, index) => {
    const end = places[index + 1]!;
    const names = new Set(over.filter((mark) => mark.start <= at && mark.end >= end).map(({ name }) => name));
    const reused = names.has('narration') ? 'reused narration' : names.has('speech') ? 'reused speech' : '';
    const kinds = [reused, names.has('quotation') ? 'said' : '', names.has('name') ? 'named' : ''].filter(Boolean);
    const words = text.slice(at, end);
    const told = kinds.length === 0 ? html`${words}` : html`<span class="${kinds.join(' ')}">${words}</span>`;
    if (!names.has('found')) return told;
    return over.some(({ name, start }) => name === 'place' && start === at)
      ? html`<mark class="target" id="found">${told}</mark>`
      : html`<mark class="target">${told}</mark>`;
  });
}

const KEY = html`<p class="key"><span class="reused narration">narration of other reports too</span>
  <span class="reused speech">speech that others quote</span> <span class="said">a quotation</span> <span class="named">a name</span></p>`;

export interface ReportPage {
  readonly article: Article;
  readonly story?: StoryBrief | undefined;
  readonly reading?: Reading | undefined;
  readonly revisions: readonly Revision[];
  /** Where the words stand that were searched for. */
  readonly found?: readonly (readonly [number, number])[];
}

/** One report: its text to the letter, what of it stands elsewhere, its names and quotations, its other texts. */
export function reportPage(shell: string, { article, story, reading, revisions, found = [] }: ReportPage): string {
  const { text, url } = article;
  const shown = marksOf(article, story, reading);
  const marks = [...shown, ...foundMarks(found)].sort((a, b) => a.start - b.start);
  const blocks = article.blocks.length > 0 ? article.blocks : [{ start: 0, end: text.length, role: 'paragraph' }];
  const body = blocks.map(
    ({ start, end, role }) =>
      html`<div class="block ${role}"><p dir="auto">${pieces(text, start, end, marks)}</p></div>`,
  );
  const link =
    url && /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noopener noreferrer external">its address</a>` : '';
  const siglum = story?.articles.find(({ id }) => id === article.id)?.siglum;
  const inStory = story
    ? html`<a href="/stories/${encodeURIComponent(story.id)}#s1-${siglum}">${siglum} in its story</a>`
    : 'in no story yet';
  const facts = [article.author, article.outlet, article.published && dateInWords(article.published.value)].filter(
    Boolean,
  );
  const head = heading(
    html`<bdi lang="${article.language}">${article.title || 'Without a title'}</bdi>`,
    html`${facts.join(' · ')}`,
  );
  const credits = article.credits.map(
    ({ name, exact }) => html`<li>credits <b>${name}</b>: <q dir="auto">${exact}</q></li>`,
  );
  const people = (reading?.entities ?? []).filter(({ kind }) => kind === 'person').slice(0, 40);
  const others = revisions.filter((one) => one.article !== article.id);
  const main = html`${head}
    <div class="story-head front-order"><p class="days-of">${inStory} ${link ? html`· ${link}` : ''}</p><ul class="remarks-plain">${credits}</ul></div>
    ${part('The text', 'to the letter', html`${shown.length > 0 ? KEY : ''}<div class="report-page"><div class="report-text" lang="${article.language}">${body}</div></div>`)}
    ${people.length > 0 ? part('Persons', 'and what they said, here and elsewhere', html`<ul class="people">${people.map(({ name }) => html`<li><a href="/quotations?speaker=${encodeURIComponent(name)}"><bdi>${name}</bdi></a></li>`)}</ul>`) : ''}
    ${others.length > 0 ? part('Other texts', 'that stood under the same address', html`<ol class="hits">${others.map((one) => html`<li><a href="/reports/${encodeURIComponent(one.article)}">text ${one.number}</a><span class="where">seen ${dateInWords(one.seen)}</span></li>`)}</ol>`) : ''}`;
  return framed(shell, article.title || 'A report', '', main);
}
