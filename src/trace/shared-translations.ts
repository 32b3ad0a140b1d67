import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';

/** So many words in a row to the letter, and no two translators choose the same. */
const LEAST_WORDS = 6;
/** Likeness over languages that is worth asking who else may have given it. */
const LEAST = 0.3;
/** The other report has so many times as much in common with the third. */
const CLEARLY = 1.5;
/** What is left of a likeness over languages that another report explains. */
const LEFT = 0.2;

/**
 * Two reports of one language that are both like a third in another, and have words of it to the letter in common, have one
 * translation between them: the likeness over languages is taken from the pair that has it less, and the two are kin. Two who
 * translate one speech each for himself do not choose the same words.
 */
export function throughOneTranslation({ reports }: Comparison, kin: readonly Kinship[]): Kinship[] {
  if (!kin.some(({ translation }) => translation >= LEAST)) return [...kin];
  const languageOf = (r: number): string => reports[r]!.witness.article.language.slice(0, 2);
  const chances = new Map<string, number>();
  const key = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
  for (const { pair } of kin) if (pair.translation) chances.set(key(pair.a, pair.b), pair.translation.shared);
  const mates: number[][] = reports.map(() => []);
  for (const { pair } of kin) {
    if (languageOf(pair.a) !== languageOf(pair.b) || !sharesWords(pair.passages)) continue;
    mates[pair.a]!.push(pair.b);
    mates[pair.b]!.push(pair.a);
  }
  const lent = new Map<string, number>();
  const found = kin.map((kinship) => {
    const { pair, translation } = kinship;
    if (translation < LEAST || pair.translation === undefined) return kinship;
    const { a, b } = pair;
    const own = pair.translation.shared;
    let explained = false;
    for (const [self, other] of [
      [a, b],
      [b, a],
    ] as const)
      for (const mate of mates[self]!) {
        if ((chances.get(key(mate, other)) ?? 0) < CLEARLY * own) continue;
        explained = true;
        lent.set(key(self, mate), Math.max(lent.get(key(self, mate)) ?? 0, translation));
      }
    return explained ? withTranslation(kinship, LEFT * translation) : kinship;
  });
  return found.map((kinship) => {
    const more = lent.get(key(kinship.pair.a, kinship.pair.b)) ?? 0;
    return more > kinship.verbatim ? withVerbatim(kinship, more) : kinship;
  });
}

const sharesWords = (passages: Kinship['pair']['passages']): boolean =>
  passages.some(({ runs }) => {
    for (let r = 2; r < runs.length; r += 3) if (runs[r]! >= LEAST_WORDS) return true;
    return false;
  });

const withTranslation = (kinship: Kinship, translation: number): Kinship => ({
  ...kinship,
  translation,
  derived: 1 - (1 - kinship.verbatim) * (1 - kinship.paraphrase) * (1 - translation),
});

const withVerbatim = (kinship: Kinship, verbatim: number): Kinship => ({
  ...kinship,
  verbatim,
  derived: 1 - (1 - verbatim) * (1 - kinship.paraphrase) * (1 - kinship.translation),
});
