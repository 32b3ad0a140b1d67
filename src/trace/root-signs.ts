import { type Candidate, PARENT_SIGNS, type ParentSign } from './parent-signs.ts';

/** What speaks for a report having no parent among its kin. */
export const ROOT_SIGNS = [
  'always',
  'had',
  'said',
  'kin',
  'later',
  'assembled',
  'ofTwo',
  'certain',
  'parentHad',
  'doubtful',
] as const;

/** What speaks for a report having no parent: its candidates, whether it is assembled of several, how many reports there are. */
export function rootSigns(candidates: readonly Candidate[], assembled: number, reports: number): Float64Array {
  const best = (sign: ParentSign): number => {
    const at = PARENT_SIGNS.indexOf(sign);
    return candidates.reduce((sum, { signs }) => Math.max(sum, signs[at]!), 0);
  };
  const time = PARENT_SIGNS.indexOf('time');
  const later = candidates.some(({ signs }) => signs[time]! > 0);
  const earlier = candidates.some(({ signs }) => signs[time]! < 0);
  const row: Record<(typeof ROOT_SIGNS)[number], number> = {
    always: 1,
    had: best('had'),
    said: best('said'),
    kin: Math.log1p(candidates.length),
    later: later ? 1 : earlier ? -1 : 0,
    assembled,
    ofTwo: Number(reports === 2),
    certain: best('certain'),
    parentHad: best('parentHad'),
    doubtful: Math.max(0, 1 - best('certain') * (4 / 3)),
  };
  return Float64Array.from(ROOT_SIGNS, (sign) => row[sign]);
}
