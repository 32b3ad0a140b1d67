import { edgeWords, evidenceWords } from '../../model/brief-words.ts';
import { plainLine } from '../plain-line.ts';
import { limited, type Setting } from './setting.ts';
import { indented } from './wrap.ts';

const MOST_EVIDENCE = 8;
const MOST_EDGES = 200;
const RULES = {
  parent: 'the likeliest parent in the likeliest tree',
  further: 'it has passages that the first parent has not',
  kin: 'the two are kin, though no direction is likely; the likelier way',
  credit: 'a stated source that is not among the reports',
  lost: 'a parent that is not among the reports: no report is a likely one',
  same: 'the same words',
} as const;

/** Each edge of the family tree with its rule, what weighed most, its evidence, and the next best parent. */
export function edgeLines({ story, width, paint }: Setting): string[] {
  const names = new Map(story.lineage.nodes.map(({ id, siglum, name }) => [id, siglum ?? plainLine(name)]));
  const short = (text: string): string => {
    const line = plainLine(text);
    return line.length > 160 ? `${line.slice(0, 159)}…` : line;
  };
  return limited(
    story.lineage.edges,
    MOST_EDGES,
    ({ from, to, kind, confidence, evidence, why }) => [
      ...indented(
        `${names.get(to)} is ${edgeWords[kind]} ${names.get(from)}, ${Math.round(confidence * 100)} %`,
        width,
        '    ',
        '  ',
      ),
      ...(why === undefined ? [] : indented(`rule: ${RULES[why.rule]}`, width, '      ', '    ')),
      ...(why?.signs ?? []).flatMap(({ what, weight }) =>
        indented(
          `${weight > 0 ? 'for' : 'against'}: ${what} (${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)})`,
          width,
          '      ',
          '    ',
        ),
      ),
      ...(why?.next
        ? indented(
            `next best parent: ${names.get(why.next.from)}, ${Math.round(why.next.chance * 100)} %`,
            width,
            '      ',
            '    ',
          )
        : []),
      ...evidence
        .slice(0, MOST_EVIDENCE)
        .flatMap(({ role, note, from: there, to: here, stated }) =>
          indented(
            `${evidenceWords[role]}: ${plainLine(note)}${here ? ` · “${short(here.exact)}”` : there ? ` · “${short(there.exact)}”` : stated ? ` · ${short(stated.exact)} (${stated.where})` : ''}`,
            width,
            '      ',
            '    – ',
          ),
        ),
      '',
    ],
    paint,
  );
}
