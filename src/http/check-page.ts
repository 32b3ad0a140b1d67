import { html } from 'hono/html';
import type { StoryBrief, Verdict } from '../index.ts';
import { counted, originsInWords } from '../model/brief-words.ts';
import { framed, heading, type Markup } from './page-frame.ts';

const SIGNS = { supported: '✓', contradicted: '≠', unsupported: '?' } as const;
const MOST_CITES = 5;

/** What the slot of a conflict is called by people. */
const SLOTS: Readonly<Record<string, string>> = {
  amount: 'the amount',
  time: 'the time',
  quotation: 'the quotation',
  name: 'the name',
};

/** The sentence on the one side, what the reports say to it on the other. */
function verdictItem(story: StoryBrief, one: Verdict): Markup {
  const { sentence, verdict, conflicts, origins } = one;
  const differs = one.verdict === 'supported' ? (one.differs ?? []) : [];
  const cites = [...one.cites, ...differs.flatMap((other) => [...other.cites])];
  const sigla = new Map(story.articles.map((article) => [article.id, article.siglum]));
  const links = cites.slice(0, MOST_CITES).map(({ article, start, end, exact }) => {
    const siglum = sigla.get(article) ?? '?';
    return html`<li><a class="siglum" href="/stories/${encodeURIComponent(story.id)}#s1-${siglum}.${start}-${end}">${siglum}</a>
      <span class="quoted-words" dir="auto">“${exact.replace(/^[“"]|[”"]$/g, '')}”</span></li>`;
  });
  const differing = conflicts.map(
    ({ slot, draft, reports }) =>
      html`<li class="differing">${SLOTS[slot] ?? slot}: the draft has <b>${draft}</b>, the reports <b>${reports.join(', ')}</b></li>`,
  );
  const besides = differs.map(
    ({ slot, draft, reports }) =>
      html`<li class="differing">but ${SLOTS[slot] ?? slot} differs: for <b>${draft}</b> other reports have <b>${reports.join(', ')}</b></li>`,
  );
  const support = verdict === 'supported' ? ` by ${originsInWords(origins)}` : '';
  const none =
    cites.length + conflicts.length === 0 ? html`<li class="none">No report says this or denies it.</li>` : '';
  return html`<li class="verdict ${verdict}">
    <div><p dir="auto">${sentence}</p></div>
    <div class="beside"><p class="status ${verdict === 'contradicted' ? 'disputed' : verdict === 'supported' ? 'agreed' : 'single'}">
      <span class="sign" aria-hidden="true">${SIGNS[verdict]}</span> ${verdict}${support}</p>
    <ul>${differing}${besides}${links}${none}</ul></div></li>`;
}

/** A draft and, once it was sent, what the reports of the story say to each of its sentences. */
export function checkPage(shell: string, story: StoryBrief, draft: string, verdicts?: readonly Verdict[]): string {
  const action = `/stories/${encodeURIComponent(story.id)}`;
  const form = html`<form class="draft" method="post" action="${action}/check">
    <label for="draft">The draft</label>
    <textarea id="draft" name="draft" rows="9" maxlength="200000" required dir="auto">${draft}</textarea>
    <button>Check it</button></form>`;
  const count = (wanted: Verdict['verdict']) => (verdicts ?? []).filter(({ verdict }) => verdict === wanted).length;
  const told = verdicts
    ? html`<section class="part"><div class="marginal"><h2>What the reports say</h2>
        <p class="aside">${count('supported')} supported, ${count('contradicted')} contradicted, ${count('unsupported')} unsupported</p></div>
        <div class="body"><ol class="verdicts">${verdicts.map((verdict) => verdictItem(story, verdict))}</ol></div></section>`
    : '';
  const against = html`against ${counted(story.articles.length, 'report')}: <a href="${action}">${story.title}</a>`;
  const main = html`${heading('Check a draft', against)}
    <section class="part"><div class="marginal"></div><div class="body">${form}</div></section>${told}`;
  return framed(shell, 'Check a draft', '', main);
}
