import type { Brief, BriefCite, BriefFact, StoryBrief } from '../../model/brief.ts';
import {
  counted,
  dateInWords,
  differenceWords,
  edgeWords,
  evidenceWords,
  originsInWords,
  publishedDays,
  statusOrder,
  statusSigns,
  statusWords,
  wordedSign,
} from '../../model/brief-words.ts';
import { forest } from '../lineage-forest.ts';
import { siglaOf, sourceLine } from '../story-facts.ts';
import { escapeMarkdown as text } from './escape-markdown.ts';

const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`;

/** Collects the footnotes of one story: every statement keeps the words it rests on. */
class Footnotes {
  readonly lines: string[] = [];
  readonly #story: StoryBrief;
  readonly #prefix: string;

  constructor(story: StoryBrief, prefix: string) {
    this.#story = story;
    this.#prefix = prefix;
  }

  /** The sigla of the cites and the mark of a footnote that holds their words. */
  mark(cites: readonly BriefCite[]): string {
    const name = `${this.#prefix}${this.lines.length + 1}`;
    const sigla = new Map(this.#story.articles.map((article) => [article.id, article.siglum]));
    const words = cites.map(
      (cite) => `${sigla.get(cite.article) ?? '?'} “${text(cite.exact)}” (${cite.start}–${cite.end})`,
    );
    this.lines.push(`[^${name}]: ${words.join('; ')}`);
    return `**${siglaOf(this.#story, cites).join(' ')}**[^${name}]`;
  }
}

function factLines(fact: BriefFact, notes: Footnotes): string[] {
  const values = fact.values.map((value) => {
    const asOf = value.asOf === undefined ? '' : ` (as of ${text(dateInWords(value.asOf))})`;
    return `${text(value.value)}${asOf} ${notes.mark(value.cites)}`;
  });
  const note = fact.note === undefined ? '' : ` — ${text(fact.note)}`;
  return [`- ${text(fact.about)} (${fact.slot}): ${values.join(' · ')}${note}`];
}

function factsOf(story: StoryBrief, notes: Footnotes): string[] {
  return statusOrder.flatMap((status) => {
    const facts = story.collation.facts.filter((fact) => fact.status === status);
    if (facts.length === 0) return [];
    const words = statusWords[status];
    return [
      '',
      `### ${statusSigns[status]} ${words[0]!.toUpperCase()}${words.slice(1)}`,
      '',
      ...facts.flatMap((fact) => factLines(fact, notes)),
    ];
  });
}

function quotationsOf(story: StoryBrief, notes: Footnotes): string[] {
  return story.collation.quotations.flatMap((family) => [
    `- **${text(family.speaker) || 'Not told who'}** (${originsInWords(family.origins)})`,
    ...family.variants.map((variant, index) => {
      const difference = index === 0 ? '' : `${differenceWords[variant.difference]}: `;
      const speaker = variant.speaker === undefined ? '' : ` — given to ${text(variant.speaker)}`;
      return `  - ${difference}“${text(variant.text)}” ${notes.mark(variant.cites)}${speaker}`;
    }),
  ]);
}

function treeOf(story: StoryBrief): string[] {
  const names = new Map(story.lineage.nodes.map((node) => [node.id, node.siglum ?? node.name]));
  const sigla = new Map(story.articles.map((article) => [article.id, article.siglum]));
  return forest(story.lineage).map(({ node, edge, others, depth }) => {
    const name =
      node.kind === 'unseen'
        ? `⟨${text(node.name)}⟩ *not among the reports*`
        : `**${node.siglum ?? ''}** ${text(node.name)}`;
    const edges = (edge ? [edge, ...others] : others).map((one) => {
      const evidence = one.evidence.slice(0, 3).map((piece) => {
        const where = [piece.from, piece.to]
          .filter((cite) => cite !== undefined)
          .map((cite) => `${sigla.get(cite.article) ?? '?'} “${text(cite.exact.slice(0, 200))}”`);
        return `${evidenceWords[piece.role]}: ${text(piece.note)}${where.length > 0 ? ` (${where.join(' / ')})` : ''}`;
      });
      return `${edgeWords[one.kind]} ${text(names.get(one.from) ?? '')}, ${percent(one.confidence)} — ${evidence.join('; ')}`;
    });
    return `${'  '.repeat(Math.min(depth, 12))}- ${[name, ...edges].join('; ')}`;
  });
}

function headed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, ...(lines[0] === '' ? [] : ['']), ...lines];
}

function storyMarkdown(story: StoryBrief, prefix: string): string[] {
  const notes = new Footnotes(story, prefix);
  const { origins } = story.lineage;
  const days = publishedDays(story);
  const lines = [
    `# ${text(story.title)}`,
    '',
    `${counted(story.articles.length, 'report')}, **${originsInWords(origins).replace(' ', ' independent ')}**${days === '' ? '' : ` · ${days}`}`,
    '',
    ...origins.reasons.map((reason) => `- ${text(reason)}`),
    ...(story.remarks.length > 0 ? ['', ...story.remarks.map((remark) => `> ${text(remark)}`)] : []),
    ...headed(
      'The brief',
      story.sentences.map(
        (sentence) =>
          `- ${text(sentence.text)} ${notes.mark(sentence.cites)} *(${[sentence.worded ? wordedSign : '', originsInWords(sentence.origins)].filter(Boolean).join('; ')})*`,
      ),
    ),
    ...headed('Where they differ, and where they agree', factsOf(story, notes)),
    ...headed('Who said what', quotationsOf(story, notes)),
    ...headed(
      'Timeline',
      story.timeline.map(
        (entry) => `- **${text(dateInWords(entry.when))}** ${text(entry.text)} ${notes.mark(entry.cites)}`,
      ),
    ),
    ...headed('Family tree', story.lineage.nodes.length < 2 ? [] : treeOf(story)),
    ...headed(
      'Sources',
      story.articles.map(
        (article) =>
          `- **${article.siglum}** ${[article.title, sourceLine(article), article.url ?? article.path ?? ''].filter(Boolean).map(text).join(' · ')}`,
      ),
    ),
    '',
    ...notes.lines,
  ];
  return lines;
}

/** The brief as GitHub-flavoured Markdown; each statement has a footnote with the words it rests on. */
export function renderMarkdown(brief: Brief): string {
  const { stories, notices } = brief;
  const lines = stories.flatMap((story, index) => [
    ...(index > 0 ? ['', '---', ''] : []),
    ...storyMarkdown(story, stories.length > 1 ? `${index + 1}-` : ''),
  ]);
  if (stories.length === 0) lines.push('# No story', '', 'Nothing in the input could be read as a report.');
  if (notices.length > 0) {
    lines.push('', '## Notices', '', ...notices.map((notice) => `- ${text(notice.place)}: ${text(notice.reason)}`));
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
