import { TokenFlag } from '../model/tokens.ts';
import { nationOf } from '../text/nations.ts';
import type { Prepared } from './prepared.ts';

/** So many tokens of a report's beginning are asked for countries. */
const HEAD = 120;

/**
 * Of two reports in different languages, which one is written where the story happens: 1 the first, -1 the second, 0 where
 * nothing or both tell. The country that the two name first and most, and the language that most there speak, by Unicode's
 * likely subtags; a report for abroad is rather made from one at home than the other way round.
 */
export function homeSign(a: Prepared, b: Prepared): number {
  const counts = new Map<string, number>();
  for (const report of [a, b])
    for (const country of countriesOf(report)) counts.set(country, (counts.get(country) ?? 0) + 1);
  const order = [...counts].sort((x, y) => y[1] - x[1]);
  const [first, second] = order;
  if (first === undefined || (second !== undefined && second[1] === first[1])) return 0;
  const home = new Intl.Locale(`und-${first[0]}`).maximize().language;
  return Number(languageOf(a) === home) - Number(languageOf(b) === home);
}

const languageOf = ({ witness: { article } }: Prepared): string => article.language.slice(0, 2).toLowerCase();

const known = new WeakMap<Prepared, readonly string[]>();

function countriesOf(report: Prepared): readonly string[] {
  const before = known.get(report);
  if (before !== undefined) return before;
  const { tokens, witness } = report;
  const { text, language } = witness.article;
  const found: string[] = [];
  for (let i = 0; i < Math.min(HEAD, tokens.length); i++) {
    if ((tokens.flags[i]! & TokenFlag.capital) === 0) continue;
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    const country = nationOf(word.replace(/['’]s$/, ''), language);
    if (country !== undefined && /^[A-Z]{2}$/.test(country)) found.push(country);
  }
  known.set(report, found);
  return found;
}
