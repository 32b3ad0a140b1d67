import { nodeId } from '../model/ids.ts';
import type { EdgeReason } from '../model/lineage.ts';
import type { Comparison } from './pairs.ts';
import type { ParentWeights } from './parent-scores.ts';
import { type Candidate, PARENT_SIGNS } from './parent-signs.ts';
import type { Parentage } from './parentage.ts';

type Sign = (typeof PARENT_SIGNS)[number];

/** What signs show, in words; signs of one thing stand under one heading. */
const WORDS: readonly (readonly [string, readonly Sign[]])[] = [
  ['stated times', ['time', 'timeBelieved']],
  ['credit or link', ['credit']],
  ['how surely the two are kin', ['certain', 'looseCertain', 'loose']],
  ['words and sentences of the child that the parent has', ['had', 'said', 'looseSaid', 'nearness', 'looseNearness']],
  [
    'how much of the parent the child has',
    [
      'parentHad',
      'parentSaid',
      'looseParentSaid',
      'coverage',
      'coverageToTheLetter',
      'length',
      'looseLength',
      'sole',
      'soleToTheLetter',
      'lackedByChild',
    ],
  ],
  [
    'words of the child that others of the family have and this parent lacks',
    ['lacking', 'lackingSaid', 'lackingMany', 'looseLacking'],
  ],
  [
    'places that the parent alone has altered',
    ['alteredByParent', 'anyAlteredByParent', 'strangeInParent', 'onlyInParent'],
  ],
  [
    'places that the child alone has altered',
    ['alteredByChild', 'strangeInChild', 'onlyInChild', 'shared', 'wording', 'faithfulness'],
  ],
  ['misspellings', ['slipsOfParent', 'slipsOfChild', 'slipsShared']],
  ['place among the other kin', ['middle', 'middleToTheLetter']],
  [
    'parts put together from several reports',
    ['assembled', 'foreignInParent', 'foreignInChild', 'foreignManyInParent', 'foreignManyInChild'],
  ],
  [
    'how the shared part hangs together with the rest',
    ['cohesion', 'leadOfParent', 'leadOfChild', 'endOfParent', 'endOfChild'],
  ],
  ['quotations told in the reporter’s voice', ['quotation']],
  ['signs of machine rewriting', ['machine']],
];
const MOST = 5;
const LEAST = 0.1;

/** Why a report is told as the parent of another, and which would be the next best. */
export function edgeReason(
  { reports }: Comparison,
  { candidates, translations }: Parentage,
  weights: ParentWeights,
  chanceOf: (candidate: Candidate) => number,
  child: number,
  parent: number,
  rule: EdgeReason['rule'],
): EdgeReason {
  const own = candidates[child]!;
  const chosen = own.find((candidate) => candidate.parent === parent);
  if (chosen === undefined) return { rule, signs: [] };
  const others = own
    .filter((candidate) => candidate !== chosen)
    .sort((x, y) => chanceOf(y) - chanceOf(x) || x.parent - y.parent);
  const translation = translations.get(chosen.kinship);
  if (translation !== undefined)
    return { rule, signs: [...translationWords(translation, parent < child), ...alone()], ...nextBest() };
  const signs = WORDS.map(([what, names]) => ({
    what,
    weight: rounded(
      names.reduce((sum, name) => {
        const at = PARENT_SIGNS.indexOf(name);
        return sum + weights.signs[at]! * (chosen.signs[at]! - (others[0]?.signs[at] ?? 0));
      }, 0),
    ),
  }));
  return {
    rule,
    signs: signs
      .filter(({ weight }) => Math.abs(weight) >= LEAST)
      .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
      .slice(0, MOST)
      .concat(alone()),
    ...nextBest(),
  };

  /** Where another parent is likelier, taken by itself: the likeliest tree of all reports has it otherwise. */
  function alone(): EdgeReason['signs'][number][] {
    const [next] = others;
    if (next === undefined || rule !== 'parent') return [];
    const weight = rounded(Math.log((chanceOf(chosen!) + 1e-3) / (chanceOf(next) + 1e-3)));
    return weight > -LEAST
      ? []
      : [{ what: 'the next best is likelier by itself, but not in one tree of all reports', weight }];
  }

  function nextBest(): Pick<EdgeReason, 'next'> {
    const [next] = others;
    if (next === undefined) return {};
    return { next: { from: nodeId(reports[next.parent]!.witness.article.id), chance: rounded(chanceOf(next)) } };
  }
}

/** Over languages other things decide. */
function translationWords([forth, back]: readonly [number, number], forward: boolean): EdgeReason['signs'] {
  return [
    { what: 'how surely both are one text in two languages', weight: rounded((forth + back) / 2) },
    {
      what: 'stated times, credits, and in whose country it happened',
      weight: rounded(forward ? (forth - back) / 2 : (back - forth) / 2),
    },
  ].filter(({ weight }) => Math.abs(weight) >= LEAST);
}

const rounded = (x: number): number => Math.round(x * 1000) / 1000;
