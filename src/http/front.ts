import { html, raw } from 'hono/html';
import type { Counts, Hit, Listing, Said, StorySummary } from '../index.ts';
import { counted, dateInWords, originsInWords } from '../model/brief-words.ts';
import { framed, heading, type Markup } from './page-frame.ts';

const SORTS = { updated: 'latest', published: 'by day', origins: 'by origins', reports: 'by reports' } as const;

function storyItem(story: StorySummary): Markup {
  const { firstPublished: first, lastPublished: last } = story;
  const days = [first, last].filter((day, at, both) => day !== undefined && both.indexOf(day) === at);
  const about = [
    counted(story.reports, 'report'),
    originsInWords(story.origins),
    story.disputed > 0 ? `${counted(story.disputed, 'fact')} disputed` : '',
    days.map((day) => dateInWords(day ?? '')).join(' – '),
  ].filter(Boolean);
  return html`<li><a href="/stories/${encodeURIComponent(story.id)}"><bdi>${story.title}</bdi></a>
    <span class="where">${about.join(' · ')}</span></li>`;
}

const more = (href: string, next: string | undefined): Markup | string =>
  next === undefined
    ? ''
    : html`<nav class="contents"><a href="${href}cursor=${encodeURIComponent(next)}">More</a></nav>`;

export function frontPage(
  shell: string,
  stories: Listing<StorySummary>,
  sort: keyof typeof SORTS,
  counts: Counts,
): string {
  const orders = Object.entries(SORTS).map(
    ([name, label]) => html`<a href="/?sort=${name}" ${name === sort ? raw('aria-current="page"') : ''}>${label}</a>`,
  );
  const main = html`${heading(`${counts.stories.toLocaleString('en')} ${counts.stories === 1 ? 'story' : 'stories'}`, `from ${counted(counts.articles, 'report')}`)}
    <div class="story-head front-order"><nav class="contents" aria-label="Order">${orders}</nav></div>
    <ol class="stories">${stories.items.map(storyItem)}</ol>
    <div class="story-head front-order">${more(`/?sort=${sort}&`, stories.next)}</div>`;
  return framed(shell, 'Stories', '', main);
}

/** A snippet with the found words marked. */
function marked({ text, marks }: Hit['snippet']): Markup[] {
  const parts: Markup[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(html`${text.slice(at)}`);
  return parts;
}

function hitItem(hit: Hit): Markup {
  const where = [hit.outlet, hit.published === undefined ? '' : dateInWords(hit.published)].filter(Boolean).join(' · ');
  const title = html`<bdi>${hit.title}</bdi>`;
  const linked =
    hit.story === undefined ? title : html`<a href="/stories/${encodeURIComponent(hit.story)}">${title}</a>`;
  return html`<li>${linked}<span class="where">${where}</span><p dir="auto">${marked(hit.snippet)}</p></li>`;
}

const saidItem = (said: Said): Markup =>
  html`<li><p dir="auto">“${said.text}”</p><span class="where"><bdi>${said.speaker}</bdi> ·
    <a href="/stories/${encodeURIComponent(said.story)}">in its story</a></span></li>`;

export function searchPage(shell: string, words: string, hits: Listing<Hit>, said: Listing<Said>): string {
  const found = hits.items.length === 0 ? 'Nothing was found.' : '';
  const quotations = html`<section class="part"><div class="marginal"><h2>Said</h2></div>
    <div class="body"><ol class="hits">${said.items.map(saidItem)}</ol></div></section>`;
  const reports = html`<section class="part"><div class="marginal"><h2>Reports</h2></div>
    <div class="body"><ol class="hits">${hits.items.map(hitItem)}</ol>${more(`/search?q=${encodeURIComponent(words)}&`, hits.next)}</div></section>`;
  const main = html`${heading(words === '' ? 'Search' : words, found)}
    ${said.items.length > 0 ? quotations : ''}${hits.items.length > 0 ? reports : ''}`;
  return framed(shell, words === '' ? 'Search' : words, words, main);
}

export const missingPage = (shell: string): string =>
  framed(shell, 'Not kept', '', heading('Nothing is kept there', 'The story may have been joined to another since.'));
