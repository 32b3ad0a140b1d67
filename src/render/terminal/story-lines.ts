import type { BriefFact, StoryBrief } from '../../model/brief.ts';
import { counted, originsInWords, publishedDays } from '../../model/brief-words.ts';
import { plainLine } from '../plain-line.ts';
import { bySupport, siglaRange, sourceLine } from '../story-facts.ts';
import { displayWidth } from './display-width.ts';
import { factLines, quotationFactLines } from './fact-lines.ts';
import type { Paint } from './paint.ts';
import { quotationLines } from './quotation-lines.ts';
import { cited, limited, MOST, type Setting, section } from './setting.ts';
import { timelineLines } from './timeline-lines.ts';
import { clipped, treeLines } from './tree-lines.ts';
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
