import type { BriefCite, BriefFact, BriefQuotation, StoryBrief } from '../../model/brief.ts';
import {
  counted,
  dateInWords,
  differenceWords,
  originsInWords,
  publishedDays,
  statusSigns,
} from '../../model/brief-words.ts';
import { plainLine } from '../plain-line.ts';
import { bySupport, siglaOf, siglaRange, sourceLine } from '../story-facts.ts';
import { displayWidth } from './display-width.ts';
import type { Paint } from './paint.ts';
import { clipped, treeLines } from './tree-lines.ts';
import { indented, wrap } from './wrap.ts';

/** How many of each kind are told in a terminal; the page and the JSON document hold all. */
const MOST = {
  reasons: 7,
  sentences: 12,
  alone: 4,
  disputed: 8,
  agreed: 5,
  single: 6,
  families: 7,
  times: 9,
  tree: 24,
  sources: 16,
};
const QUOTE = 260;

interface Setting {
  readonly story: StoryBrief;
  readonly width: number;
  readonly paint: Paint;
}

/** Text with its sigla behind it; the sigla are painted after wrapping, so that colour never counts as width. */
function cited(
  { story, width, paint }: Setting,
  text: string,
  cites: readonly BriefCite[],
  indent: string,
  more = '',
  head = indent,
): string[] {
  const sigla = siglaOf(story, cites);
  const names = sigla.length > 12 ? `${sigla.slice(0, 12).join(' ')} … ${sigla.length} reports` : sigla.join(' ');
  const tail = `[${names}]${more === '' ? '' : ` ${more}`}`;
  const body = wrap(plainLine(text), width - displayWidth(indent));
  const lines = body.map((line, index) => (index === 0 ? head : indent) + line);
  const painted = paint.siglum(`[${names}]`) + paint.dim(tail.slice(names.length + 2));
  const used = displayWidth(indent) + displayWidth(body.at(-1) ?? '');
  if (used + 1 + displayWidth(tail) <= width) return [...lines.slice(0, -1), `${lines.at(-1) ?? head} ${painted}`];
  return [...lines, `${indent}${painted}`];
}

function section(title: string, lines: readonly string[], { paint }: Setting): string[] {
  return lines.length === 0 ? [] : ['', paint.heading(title), ...lines];
}

function limited<Item>(items: readonly Item[], most: number, lines: (item: Item) => string[], paint: Paint): string[] {
  const shown = items.length <= most + 1 ? items : items.slice(0, most);
  const rest = items.length - shown.length;
  return [...shown.flatMap(lines), ...(rest > 0 ? [paint.dim(`  … and ${rest} more`)] : [])];
}

function factLines(setting: Setting, fact: BriefFact): string[] {
  const head = `  ${setting.paint.strong(statusSigns[fact.status])} `;
  const about = plainLine(fact.about);
  const note =
    fact.note === undefined ? [] : indented(plainLine(fact.note), setting.width, '    ').map(setting.paint.dim);
  const [only, ...others] = fact.values;
  if (only && others.length === 0) {
    const value = plainLine(only.value);
    const told = fact.status === 'single' ? `${value} – ${about}` : `${about}: ${value}`;
    return [...cited(setting, about === '' ? value : told, only.cites, '    ', '', head), ...note];
  }
  return [
    ...indented(/^\p{L}+ of /u.test(about) ? about : `${about} (${fact.slot})`, setting.width, '    ', head),
    ...fact.values.flatMap((value) =>
      cited(
        setting,
        value.asOf === undefined ? value.value : `${value.value} (as of ${dateInWords(value.asOf)})`,
        value.cites,
        '      ',
        originsInWords(value.origins),
      ),
    ),
    ...note,
  ];
}

/** Quotations are set side by side under their speakers; here a line for each speaker says that they differ. */
function quotationFactLines(setting: Setting, facts: readonly BriefFact[]): string[] {
  const groups = new Map<string, BriefFact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.about);
    if (group) group.push(fact);
    else groups.set(fact.about, [fact]);
  }
  return [...groups].flatMap(([about, group]) =>
    cited(
      setting,
      `${about}: ${counted(group.length, 'quotation')} worded differently, see below`,
      group.flatMap((fact) => fact.values.flatMap((value) => value.cites)),
      '    ',
      '',
      `  ${setting.paint.strong(statusSigns.disputed)} `,
    ),
  );
}

const quote = (text: string): string => {
  const words = plainLine(text);
  return `“${words.length > QUOTE ? `${words.slice(0, QUOTE).replace(/\s\S*$/, '')} …` : words}”`;
};

function quotationLines(setting: Setting): string[] {
  const rank = (family: BriefQuotation) =>
    (family.variants.length > 1 ? 100 : 0) + new Set(family.variants.flatMap((one) => one.sigla)).size;
  const shared = setting.story.collation.quotations
    .map((family) => ({ family, rank: rank(family) }))
    .sort((a, b) => b.rank - a.rank);
  let speaker: string | undefined;
  const order = new Map<string, number>();
  for (const { family } of shared.slice(0, MOST.families))
    if (!order.has(family.speaker)) order.set(family.speaker, order.size);
  const shown = shared
    .slice(0, MOST.families)
    .sort((a, b) => order.get(a.family.speaker)! - order.get(b.family.speaker)!);
  const lines = shown.flatMap(({ family }) => {
    const [base, ...others] = family.variants;
    if (!base) return [];
    const head =
      family.speaker === speaker ? [] : [`  ${setting.paint.strong(plainLine(family.speaker) || 'not told who')}`];
    speaker = family.speaker;
    return [
      ...head,
      ...cited(setting, quote(base.text), base.cites, '    '),
      ...others.flatMap((variant) =>
        cited(
          setting,
          `${differenceWords[variant.difference]}${variant.speaker === undefined ? '' : ` (${variant.speaker})`}: ${quote(variant.text)}`,
          variant.cites,
          '      ',
        ),
      ),
    ];
  });
  const rest = shared.length - shown.length;
  return rest > 0 ? [...lines, setting.paint.dim(`  … and ${rest} more`)] : lines;
}

function timelineLines(setting: Setting): string[] {
  const dates = setting.story.timeline.map((entry) => dateInWords(plainLine(entry.when)));
  const column = Math.min(22, Math.max(0, ...dates.map((date) => displayWidth(date))));
  let before = '';
  return limited(
    setting.story.timeline,
    MOST.times,
    (entry) => {
      const date = dateInWords(plainLine(entry.when));
      const told = date === before ? '' : date;
      before = date;
      const head = `  ${setting.paint.strong(clipped(told, column))}${' '.repeat(Math.max(0, column - displayWidth(clipped(told, column))) + 2)}`;
      return cited(setting, entry.text, entry.cites, ' '.repeat(column + 4), '', head);
    },
    setting.paint,
  );
}

function headLines({ story, width, paint }: Setting): string[] {
  const { origins } = story.lineage;
  const days = publishedDays(story);
  const count = originsInWords(origins).replace(' ', ' independent ');
  const standing = `${counted(story.articles.length, 'report')} (${siglaRange(story)}), ${count}${days === '' ? '' : ` · ${days}`}`;
  return [
    ...wrap(plainLine(story.title), width).map(paint.title),
    ...wrap(standing, width),
    ...limited(origins.reasons, MOST.reasons, (reason) => indented(plainLine(reason), width, '    ', '  – '), paint),
    ...story.remarks.flatMap((remark) => indented(plainLine(remark), width, '    ', '  ! ')),
  ];
}

/** One story in full: what an editor reads first comes first. */
export function storyLines(story: StoryBrief, width: number, paint: Paint): string[] {
  const setting: Setting = { story, width, paint };
  const { several, alone } = bySupport(story);
  const facts = (status: BriefFact['status']) => story.collation.facts.filter((fact) => fact.status === status);
  const disputed = facts('disputed');
  const one = (fact: BriefFact) => factLines(setting, fact);
  const lone = story.articles.length === 1;
  return [
    ...headLines(setting),
    ...section(
      'WHAT THE REPORTS CORROBORATE',
      limited(
        several,
        MOST.sentences,
        (sentence) => cited(setting, sentence.text, sentence.cites, '  ', originsInWords(sentence.origins)),
        paint,
      ),
      setting,
    ),
    ...section(
      'WHERE THEY DIFFER',
      [
        ...limited(
          disputed.filter((fact) => fact.slot !== 'quotation'),
          MOST.disputed,
          one,
          paint,
        ),
        ...quotationFactLines(
          setting,
          disputed.filter((fact) => fact.slot === 'quotation'),
        ),
        ...limited(facts('incomparable'), 2, one, paint),
      ],
      setting,
    ),
    ...section('WHERE THEY AGREE', limited(facts('agreed'), MOST.agreed, one, paint), setting),
    ...section(
      lone ? 'WHAT THE REPORT SAYS' : 'IN ONE ORIGIN ONLY',
      [
        ...limited(
          alone,
          lone ? MOST.sentences : MOST.alone,
          (sentence) => cited(setting, sentence.text, sentence.cites, '  '),
          paint,
        ),
        ...limited(facts('single'), MOST.single, one, paint),
      ],
      setting,
    ),
    ...section('WHO SAID WHAT', quotationLines(setting), setting),
    ...section('TIMELINE', timelineLines(setting), setting),
    ...section(
      'FAMILY TREE',
      story.lineage.nodes.length < 2 ? [] : limited(treeLines(story, width, paint), MOST.tree, (line) => [line], paint),
      setting,
    ),
    ...section(
      'SOURCES',
      limited(
        story.articles,
        MOST.sources,
        (article) => {
          const where = plainLine(article.url ?? article.path?.replace(/^.*[/\\]/, '') ?? '');
          const told = [plainLine(sourceLine(article)), where].filter(Boolean).join(' · ');
          const room = width - 5 - displayWidth(told) - 3;
          const line = `${clipped(plainLine(article.title), Math.max(20, room))} · ${told}`;
          return indented(line, width, '     ', `  ${paint.siglum(article.siglum.padEnd(2))} `);
        },
        paint,
      ),
      setting,
    ),
  ];
}

/** One of many stories, in a few lines. */
export function shortStoryLines(story: StoryBrief, width: number, paint: Paint): string[] {
  const setting: Setting = { story, width, paint };
  const { several, alone } = bySupport(story);
  const first = [...several, ...alone].slice(0, 2);
  const disputed = story.collation.facts.filter((fact) => fact.status === 'disputed').length;
  const days = publishedDays(story);
  const told = [
    counted(story.articles.length, 'report'),
    originsInWords(story.lineage.origins),
    disputed > 0 ? `${counted(disputed, 'fact')} disputed` : '',
    days,
  ].filter(Boolean);
  return [
    ...wrap(plainLine(story.title), width).map(paint.title),
    ...wrap(told.join(' · '), width).map(paint.dim),
    ...first.flatMap((sentence) => cited(setting, sentence.text, sentence.cites, '  ')),
  ];
}
