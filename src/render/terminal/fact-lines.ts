import type { BriefFact } from '../../model/brief.ts';
import { counted, dateInWords, originsInWords, statusSigns } from '../../model/brief-words.ts';
import { plainLine } from '../plain-line.ts';
import { cited, type Setting } from './setting.ts';
import { indented } from './wrap.ts';

/** A fact: its one value in a line, or each value with who gives it. */
export function factLines(setting: Setting, fact: BriefFact): string[] {
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
export function quotationFactLines(setting: Setting, facts: readonly BriefFact[]): string[] {
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
