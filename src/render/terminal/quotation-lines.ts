import type { BriefQuotation } from '../../model/brief.ts';
import { differenceWords } from '../../model/brief-words.ts';
import { plainLine } from '../plain-line.ts';
import { cited, MOST, type Setting } from './setting.ts';

const QUOTE = 260;

const quote = (text: string): string => {
  const words = plainLine(text);
  return `“${words.length > QUOTE ? `${words.slice(0, QUOTE).replace(/\s\S*$/, '')} …` : words}”`;
};

/** Who said what, by speaker; what differs most and stands in most reports first. */
export function quotationLines(setting: Setting): string[] {
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
