import { html } from 'hono/html';

export type Markup = ReturnType<typeof html>;

/** A page in the dress of the story page: its style, without its script. Forms lead to this server only. */
export function framed(shell: string, title: string, words: string, main: Markup): string {
  const search = html`<form class="search" action="/search" role="search">
    <input type="search" name="q" value="${words}" maxlength="500" aria-label="Words to search for">
    <button>Search</button>
  </form>`;
  const body = html`<header class="masthead"><p><a class="name" href="/">Stemma</a></p>${search}</header>
    <main id="main">${main}</main>`;
  return shell
    .replace("form-action 'none'", "form-action 'self'")
    .replace(/<title>[^<]*<\/title>/, () => String(html`<title>${title} – Stemma</title>`))
    .replace('</head>', '<link rel="alternate" type="application/rss+xml" title="Stories" href="/feed.xml">\n</head>')
    .replace(/<body>[\s\S]*<\/body>/, () => `<body>\n<div id="page">${String(body)}</div>\n</body>`);
}

export const heading = (title: string, standing: string | Markup): Markup =>
  html`<header class="story-head"><h1 class="title">${title}</h1><p class="standing">${standing}</p></header>`;
