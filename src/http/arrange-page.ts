import { html, raw } from 'hono/html';
import { articleId, type Decision, type Store, type StoryBrief, type StorySummary } from '../index.ts';
import { counted, dateInWords, originsInWords } from '../model/brief-words.ts';
import { framed, heading, type Markup, part } from './page-frame.ts';

const by = html`<label>Who decides <input name="by" required maxlength="100" autocomplete="nickname"></label>`;

/** One decision, or several that were taken at once on one report. */
interface Told {
  readonly first: Decision;
  readonly through: number;
  readonly count: number;
  /** What it is on, as titles; `b` is of the first. */
  readonly a: string;
  readonly b: string;
}

const sidesOf = ({ constraint }: Decision): readonly [string, string | undefined] =>
  constraint.kind === 'story' ? [constraint.article, undefined] : [constraint.a, constraint.b];

/** Whether two decisions were taken at once on one report, and stand or fell together. */
const atOnce = (one: Decision, next: Decision): boolean =>
  one.constraint.kind === next.constraint.kind &&
  one.constraint.kind !== 'story' &&
  sidesOf(one)[0] === sidesOf(next)[0] &&
  one.by === next.by &&
  (one.undone === undefined) === (next.undone === undefined) &&
  Math.abs(Date.parse(next.at) - Date.parse(one.at)) < 10_000;

/** Decisions with the titles of what they are on; those that name one of `only`, if given; the last first. */
export async function toldDecisions(store: Store, only?: ReadonlySet<string>, most = 100): Promise<Told[]> {
  const groups: Decision[][] = [];
  for (const decision of await store.decisions()) {
    const [a, b] = sidesOf(decision);
    if (only && !only.has(a) && !(b !== undefined && only.has(b))) continue;
    const last = groups.at(-1);
    if (last && atOnce(last.at(-1)!, decision)) last.push(decision);
    else groups.push([decision]);
  }
  const told: Told[] = [];
  const title = async (id: string): Promise<string> => (await store.article(articleId(id)))?.title || id;
  for (const group of groups.reverse().slice(0, most)) {
    const [a, b] = sidesOf(group[0]!);
    told.push({
      first: group[0]!,
      through: group.at(-1)!.number,
      count: group.length,
      a: await title(a),
      b: b === undefined ? '' : await title(b),
    });
  }
  return told;
}

const WORDS = { together: 'belongs with', apart: 'does not belong with', story: 'stays in its story' } as const;

export function decisionList(decisions: readonly Told[], back: string): Markup {
  const items = decisions.map(({ first: { number, constraint, by: who, at, undone }, through, count, a, b }) => {
    const undo = undone
      ? html`<span class="where">taken back by <bdi>${undone.by}</bdi>, ${dateInWords(undone.at.slice(0, 16))} UTC</span>`
      : html`<details class="filters"><summary>Take back</summary><form method="post" action="/decisions/${number}/undo">
        <input type="hidden" name="back" value="${back}"><input type="hidden" name="through" value="${through}">${by} <button>Take it back</button></form></details>`;
    const other = b ? html` <bdi>“${b}”</bdi>${count > 1 ? ` and ${counted(count - 1, 'other')}` : ''}` : '';
    return html`<li class="${undone ? 'undone' : ''}"><p><bdi>“${a}”</bdi> <b>${WORDS[constraint.kind]}</b>${other}</p>
      <span class="where"><bdi>${who}</bdi>, ${dateInWords(at.slice(0, 16))} UTC</span>${undo}</li>`;
  });
  return html`<ol class="hits decisions">${items}</ol>`;
}

/** Splits a story, joins it to another, keeps it from another, and takes such decisions back. */
export function arrangePage(
  shell: string,
  story: StoryBrief,
  words: string,
  others: readonly StorySummary[],
  decisions: readonly Told[],
  trouble = '',
): string {
  const here = `/stories/${encodeURIComponent(story.id)}`;
  const reports = story.articles.map(
    ({ siglum, title, outlet, published, id }) =>
      html`<li><label><input type="checkbox" name="siglum" value="${siglum}"> <b class="siglum">${siglum}</b> <bdi>${title || id}</bdi></label>
      <span class="where">${[outlet, published && dateInWords(published.value)].filter(Boolean).join(' · ')}</span></li>`,
  );
  const split = html`<form class="fields" method="post" action="${here}/split"><ul class="choices">${reports}</ul>${by} <button>Take the marked reports out</button></form>`;
  const choices = others.map(
    (other, index) =>
      html`<li><label><input type="radio" name="other" value="${other.id}" required ${index === 0 ? raw('checked') : ''}> <bdi>${other.title}</bdi></label>
      <span class="where">${counted(other.reports, 'report')} · ${originsInWords(other.origins)} · <a href="/stories/${encodeURIComponent(other.id)}">look</a></span></li>`,
  );
  const join = html`<form class="fields" action="${here}/arrange"><label>Words of the other story <input name="q" value="${words}" maxlength="200"></label> <button>Find</button></form>
    ${
      choices.length === 0
        ? html`<p class="none">No other story has these words.</p>`
        : html`<form class="fields" method="post" action="${here}/join"><ul class="choices">${choices}</ul>${by}
    <button name="kind" value="together">Make them one story</button> <button name="kind" value="apart">Never join them</button></form>`
    }`;
  const main = html`${heading('Split or join', html`<a href="${here}"><bdi>${story.title}</bdi></a>`)}
    ${trouble ? html`<div class="story-head front-order"><p class="remarks" role="alert">${trouble}</p></div>` : ''}
    ${story.articles.length > 1 ? part('Split', 'what is not of this event', split) : ''}
    ${part('Join', 'with a story of the same event, or never', join)}
    ${decisions.length > 0 ? part('Decided', 'with who and when; they outlive every new look', decisionList(decisions, `${here}/arrange`)) : ''}`;
  return framed(shell, 'Split or join', '', main);
}

export function decisionsPage(shell: string, decisions: readonly Told[]): string {
  const standing =
    decisions.length === 0
      ? 'Nobody has decided anything yet: a story’s page leads to “Split or join”.'
      : 'on which reports belong together, the last first';
  return framed(
    shell,
    'Decisions',
    '',
    html`${heading('Decisions', standing)}<section class="part"><div class="marginal"></div><div class="body">${decisionList(decisions, '/decisions')}</div></section>`,
    '/decisions',
  );
}
