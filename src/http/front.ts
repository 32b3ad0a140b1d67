import { html, raw } from 'hono/html';
import type { Counts, Listing, StorySummary } from '../index.ts';
import { counted, dateInWords, originsInWords } from '../model/brief-words.ts';
import type { StoryFilters } from './front-query.ts';
import { framed, heading, type Markup, more } from './page-frame.ts';

const SORTS = {
  published: 'newest',
  updated: 'last changed',
  origins: 'by origins',
  reports: 'by reports',
  growing: 'growing',
} as const;

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

/** The query of an address without what is empty; with `changed` in the place of what it had. */
function address(filters: StoryFilters, changed: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filters, ...changed })) if (value) query.set(name, String(value));
  return `/?${query}${query.size > 0 ? '&' : ''}`;
}

function filterForm(filters: StoryFilters): Markup {
  const field = (name: string, label: string, type: string, more_: Markup | string = '') =>
    html`<label>${label} <input type="${type}" name="${name}" value="${String(filters[name as keyof StoryFilters] ?? '')}" ${more_}></label>`;
  const set = Object.entries(filters).some(([name, value]) => name !== 'sort' && value);
  return html`<details class="filters" ${set ? raw('open') : ''}><summary>Only some</summary>
    <form action="/"><input type="hidden" name="sort" value="${filters.sort}">
    ${field('origins', 'origins at least', 'number', raw('min="1" max="9999"'))}
    ${field('from', 'from', 'date')} ${field('to', 'to', 'date')}
    ${field('outlet', 'outlet', 'text', raw('maxlength="200"'))}
    ${field('language', 'language', 'text', raw('maxlength="35" placeholder="en"'))}
    <button>Show</button>${set ? html` <a href="/?sort=${filters.sort}">all</a>` : ''}</form></details>`;
}

export function frontPage(
  shell: string,
  stories: Listing<StorySummary>,
  filters: StoryFilters,
  counts: Counts,
): string {
  const orders = Object.entries(SORTS).map(
    ([name, label]) =>
      html`<a href="${address(filters, { sort: name }).slice(0, -1)}" ${name === filters.sort ? raw('aria-current="page"') : ''}>${label}</a>`,
  );
  const standing =
    counts.articles === 0
      ? html`Nothing is kept yet: <a href="/add">add reports</a>.`
      : `from ${counts.articles.toLocaleString('en')} ${counts.articles === 1 ? 'report' : 'reports'}`;
  const none = counts.stories > 0 && stories.items.length === 0 ? html`<p class="none">No story is like this.</p>` : '';
  const main = html`${heading(`${counts.stories.toLocaleString('en')} ${counts.stories === 1 ? 'story' : 'stories'}`, standing)}
    <div class="story-head front-order"><nav class="contents" aria-label="Order">${orders}</nav>${filterForm(filters)}${none}</div>
    <ol class="stories">${stories.items.map(storyItem)}</ol>
    <div class="story-head front-order">${more(address(filters), stories.next)}</div>`;
  return framed(shell, 'Stories', '', main, '/');
}
