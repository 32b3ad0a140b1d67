import type { Brief, BriefCite, StoryBrief } from '../model/brief.ts';
import { wordedSign } from '../model/brief-words.ts';

const COLUMNS = [
  'story',
  'part',
  'number',
  'about',
  'text',
  'status',
  'origins_low',
  'origins_high',
  'siglum',
  'article',
  'start',
  'end',
  'exact',
];

type Cell = string | number;

/** A cell of RFC 4180. Text that a spreadsheet would take for a formula gets a quote mark before it. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  const whole = safe.toWellFormed().replaceAll('\u0000', '\ufffd');
  return /[",\r\n]/.test(whole) ? `"${whole.replaceAll('"', '""')}"` : whole;
}

interface Statement {
  readonly part: string;
  readonly number: number;
  readonly about: string;
  readonly text: string;
  readonly status: string;
  readonly origins: { readonly low: number; readonly high: number };
  readonly cites: readonly BriefCite[];
}

function* statementsOf(story: StoryBrief): Generator<Statement> {
  for (const [index, { speaker = '', text, origins, cites, worded }] of story.sentences.entries()) {
    const status = worded ? wordedSign : '';
    yield { part: 'sentence', number: index + 1, about: speaker, text, status, origins, cites };
  }
  for (const [index, fact] of story.collation.facts.entries()) {
    for (const { value, origins, cites } of fact.values) {
      yield { part: fact.slot, number: index + 1, about: fact.about, text: value, status: fact.status, origins, cites };
    }
  }
  for (const [index, { speaker, origins, variants }] of story.collation.quotations.entries()) {
    for (const { text, difference, cites } of variants) {
      yield { part: 'quotation', number: index + 1, about: speaker, text, status: difference, origins, cites };
    }
  }
  for (const [index, { when, text, origins, cites }] of story.timeline.entries()) {
    yield { part: 'timeline', number: index + 1, about: when, text, status: '', origins, cites };
  }
}

/** Every statement of the brief with its citations: one row for each cited span, RFC 4180 with a head row. */
export function renderCsv(brief: Brief): string {
  const rows = [COLUMNS.join(',')];
  for (const story of brief.stories) {
    const sigla = new Map(story.articles.map((article) => [article.id, article.siglum]));
    for (const { part, number, about, text, status, origins, cites } of statementsOf(story)) {
      for (const { article, start, end, exact } of cites) {
        const cells: Cell[] = [
          story.id,
          part,
          number,
          about,
          text,
          status,
          origins.low,
          origins.high,
          sigla.get(article) ?? '',
          article,
          start,
          end,
          exact,
        ];
        rows.push(cells.map(cell).join(','));
      }
    }
  }
  return `${rows.join('\r\n')}\r\n`;
}
