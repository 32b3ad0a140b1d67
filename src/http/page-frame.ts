import { html, raw } from 'hono/html';
import { KEYS, KEYS_SOURCE } from './keys.ts';

export type Markup = ReturnType<typeof html>;

const PLACES = [
  ['/', 'Stories'],
  ['/quotations', 'Who said what'],
  ['/add', 'Add reports'],
  ['/feeds', 'Feeds'],
  ['/decisions', 'Decisions'],
] as const;

interface Dress {
  /** All before the title, and all between it and the body. */
  readonly top: string;
  readonly rest: string;
}

let dressed: (Dress & { readonly shell: string }) | undefined;

/** The head of the story page for pages without its script; made once, for the shell is large. */
function dressOf(shell: string): Dress {
  if (dressed?.shell === shell) return dressed;
  const [whole = '', head = ''] = /^([\s\S]*?)<body>/.exec(shell) ?? [];
  const policed = head
    .replace("form-action 'none'", "form-action 'self'; connect-src 'self'")
    .replace(/script-src [^;]*/, () => `script-src ${KEYS_SOURCE}`)
    .replace('</head>', '<link rel="alternate" type="application/rss+xml" title="Stories" href="/feed.xml">\n</head>');
  const title = /<title>[^<]*<\/title>/.exec(policed);
  if (whole === '' || !title) throw new Error('expected the text of web/dist/story.html; run `npm run page`');
  const top = policed.slice(0, title.index);
  dressed = { shell, top, rest: policed.slice(title.index + title[0].length) };
  return dressed;
}

/** A page in the dress of the story page: its style, and a script for keys alone. Forms lead to this server only. */
export function framed(shell: string, title: string, words: string, main: Markup, here = ''): string {
  const search = html`<form class="search" action="/search" role="search">
    <input type="search" name="q" value="${words}" maxlength="500" aria-label="Words to search for">
    <button>Search</button>
  </form>`;
  const places = PLACES.map(
    ([href, label]) => html`<a href="${href}" ${href === here ? raw('aria-current="page"') : ''}>${label}</a>`,
  );
  const body = html`<a class="skip" href="#main">Skip to the text</a>
    <header class="masthead"><p><a class="name" href="/">Stemma</a></p>
    <nav class="contents places" aria-label="Desk">${places}</nav>${search}</header>
    <main id="main">${main}</main>`;
  const { top, rest } = dressOf(shell);
  return `${top}<title>${String(html`${title} – Stemma`)}</title>${rest}<body>\n<div id="page">${String(body)}</div>\n<script>${KEYS}</script>\n</body>\n</html>\n`;
}

export const heading = (title: string | Markup, standing: string | Markup): Markup =>
  html`<header class="story-head"><h1 class="title">${title}</h1><p class="standing">${standing}</p></header>`;

/** A part of a page with its head in the margin. */
export const part = (title: string, aside: string | Markup, body: Markup | readonly Markup[]): Markup =>
  html`<section class="part"><div class="marginal"><h2>${title}</h2><p class="aside">${aside}</p></div>
    <div class="body">${body}</div></section>`;

export const more = (href: string, next: string | undefined): Markup | string =>
  next === undefined
    ? ''
    : html`<nav class="contents" aria-label="Further"><a href="${href}cursor=${encodeURIComponent(next)}">More</a></nav>`;

export const missingPage = (shell: string): string =>
  framed(shell, 'Not kept', '', heading('Nothing is kept there', 'The story may have been joined to another since.'));
