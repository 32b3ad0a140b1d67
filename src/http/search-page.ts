import { html, raw } from 'hono/html';
import type { Hit, Listing, Said, SearchQuery } from '../index.ts';
import { dateInWords } from '../model/brief-words.ts';
import { framed, heading, type Markup, more, part } from './page-frame.ts';

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

function hitItem(hit: Hit, words: string): Markup {
  const where = [hit.outlet, hit.published === undefined ? '' : dateInWords(hit.published)].filter(Boolean).join(' · ');
  const story =
    hit.story === undefined ? '' : html` · <a href="/stories/${encodeURIComponent(hit.story)}">its story</a>`;
  return html`<li><a href="/reports/${encodeURIComponent(hit.id)}?${new URLSearchParams({ q: words })}#found"><bdi>${hit.title || 'Without a title'}</bdi></a><span class="where">${where}${story}</span><p dir="auto">${marked(hit.snippet)}</p></li>`;
}

const saidItem = (said: Said): Markup =>
  html`<li><p dir="auto">“${said.text}”</p><span class="where"><a href="${speakerAddress(said.speaker)}"><bdi>${said.speaker || 'Not told who'}</bdi></a> ·
    <a href="${citeAddress(said)}">in its report</a></span></li>`;

/** Where all that somebody said is listed. */
const speakerAddress = (speaker: string): string => `/quotations?speaker=${encodeURIComponent(speaker)}`;
const citeAddress = ({ story, sigla, cite }: Said): string =>
  `/stories/${encodeURIComponent(story)}#s1-${sigla[0] ?? 'A'}.${cite.start}-${cite.end}`;

function filterForm(query: Omit<SearchQuery, 'limit'>): Markup {
  const set = query.from || query.to || query.outlet || query.language;
  return html`<details class="filters" ${set ? raw('open') : ''}><summary>Only some</summary>
    <form action="/search"><input type="hidden" name="q" value="${query.words}">
    <label>from <input type="date" name="from" value="${query.from ?? ''}"></label>
    <label>to <input type="date" name="to" value="${query.to ?? ''}"></label>
    <label>outlet <input name="outlet" maxlength="200" value="${query.outlet ?? ''}"></label>
    <label>language <input name="language" maxlength="35" placeholder="en" value="${query.language ?? ''}"></label>
    <button>Show</button></form></details>`;
}

export function searchPage(
  shell: string,
  query: Omit<SearchQuery, 'limit'>,
  hits: Listing<Hit>,
  said: Listing<Said>,
): string {
  const { words } = query;
  const found = words !== '' && hits.items.length === 0 ? 'Nothing was found.' : '';
  const again = new URLSearchParams({ q: words });
  for (const name of ['from', 'to', 'outlet', 'language'] as const) if (query[name]) again.set(name, query[name]);
  const quotations = part(
    'Said',
    html`<a href="/quotations?q=${encodeURIComponent(words)}">all with these words</a>`,
    html`<ol class="hits">${said.items.map(saidItem)}</ol>`,
  );
  const reports = part(
    'Reports',
    '',
    html`<ol class="hits">${hits.items.map((hit) => hitItem(hit, words))}</ol>${more(`/search?${again}&`, hits.next)}`,
  );
  const main = html`${heading(words === '' ? 'Search' : words, found)}
    <div class="story-head front-order">${filterForm(query)}</div>
    ${said.items.length > 0 ? quotations : ''}${hits.items.length > 0 ? reports : ''}`;
  return framed(shell, words === '' ? 'Search' : words, words, main);
}
