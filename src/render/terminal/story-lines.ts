import type { BriefFact, StoryBrief } from '../../model/brief.ts';
import { counted, originsInWords, publishedDays, supportInWords, wordedSign } from '../../model/brief-words.ts';
import { plainLine } from '../plain-line.ts';
import { bySupport, siglaRange } from '../story-facts.ts';
import { edgeLines } from './edge-lines.ts';
import { factLines, quotationFactLines } from './fact-lines.ts';
import type { Paint } from './paint.ts';
import { quotationLines } from './quotation-lines.ts';
import { cited, limited, MOST, type Setting, section } from './setting.ts';
import { sourceLines } from './source-lines.ts';
import { timelineLines } from './timeline-lines.ts';
import { treeLines } from './tree-lines.ts';
import { indented, wrap } from './wrap.ts';

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

/** What a reader may ask for alone. */
export type Part = 'lineage' | 'edges' | 'facts' | 'quotations';

/** One story: what an editor reads first comes first; with `parts` only those, under the title and over the sources. */
export function storyLines(story: StoryBrief, width: number, paint: Paint, parts?: readonly Part[]): string[] {
  const setting: Setting = { story, width, paint };
  const wants = (part: Part): boolean => parts === undefined || parts.includes(part);
  return [
    ...headLines(setting),
    ...(parts ? [] : whatHappened(setting)),
    ...(wants('facts') ? factSections(setting) : []),
    ...(wants('quotations') ? section('WHO SAID WHAT', quotationLines(setting), setting) : []),
    ...(parts ? [] : section('TIMELINE', timelineLines(setting), setting)),
    ...(wants('lineage') ? familyTree(setting) : []),
    ...(parts?.includes('edges') ? section('WHY EACH EDGE', edgeLines(setting), setting) : []),
    ...section('SOURCES', sourceLines(setting), setting),
  ];
}

/** The chosen sentences in their order, each with who tells it and by how many origins. */
const whatHappened = (setting: Setting): string[] =>
  section(
    'WHAT HAPPENED',
    limited(
      setting.story.sentences,
      MOST.sentences,
      ({ text, cites, origins, worded }) =>
        cited(
          setting,
          text,
          cites,
          '  ',
          [worded ? wordedSign : '', supportInWords(origins)].filter(Boolean).join(' '),
        ),
      setting.paint,
    ),
    setting,
  );

function factSections(setting: Setting): string[] {
  const { story, paint } = setting;
  const facts = (status: BriefFact['status']) => story.collation.facts.filter((fact) => fact.status === status);
  const disputed = facts('disputed');
  const one = (fact: BriefFact) => factLines(setting, fact);
  const ofQuotations = disputed.filter(({ slot }) => slot === 'quotation');
  const others = disputed.filter(({ slot }) => slot !== 'quotation');
  return [
    ...section(
      'WHERE THEY DIFFER',
      [
        ...limited(others, MOST.disputed, one, paint),
        ...quotationFactLines(setting, ofQuotations),
        ...limited(facts('incomparable'), MOST.disputed, one, paint),
      ],
      setting,
    ),
    ...section('WHERE THEY AGREE', limited(facts('agreed'), MOST.agreed, one, paint), setting),
    ...section(
      story.articles.length === 1 ? 'FACTS TOLD' : 'IN ONE ORIGIN ONLY',
      limited(facts('single'), MOST.single, one, paint),
      setting,
    ),
  ];
}

const familyTree = (setting: Setting): string[] =>
  section(
    'FAMILY TREE',
    setting.story.lineage.nodes.length < 2
      ? []
      : limited(treeLines(setting.story, setting.width, setting.paint), MOST.tree, (line) => [line], setting.paint),
    setting,
  );

/** One of many stories, in a few lines. */
export function shortStoryLines(story: StoryBrief, width: number, paint: Paint, place: number): string[] {
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
    ...wrap(`${place}. ${plainLine(story.title)}`, width).map(paint.title),
    ...wrap(told.join(' · '), width).map(paint.dim),
    ...first.flatMap((sentence) => cited(setting, sentence.text, sentence.cites, '  ')),
  ];
}
