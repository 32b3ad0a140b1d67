const LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Such letters, and the digits among them. */
const RUN =
  /[\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

const runsOf = (text: string): string[] => (text.match(RUN) ?? []).filter((run) => LETTER.test(run));

const pairsOf = (run: string): string[] => {
  const letters = Array.from(run);
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
};

/**
 * The runs of a text in scripts that are written without spaces (Chinese, Japanese, Thai …) as overlapping pairs of letters with
 * spaces between them, and each run's last letter alone: a word is then found wherever it stands in a run. Search over
 * such scripts is commonly done by pairs (Nie and Ren 1999). '' where there is no such run.
 */
export const unspacedPairs = (text: string): string =>
  runsOf(text)
    .map((run) => [...pairsOf(run), Array.from(run).at(-1)].join(' '))
    .join(' ');

/** A word's runs in such scripts, and what stands beside them. */
export function splitRuns(word: string): { readonly runs: readonly string[]; readonly rest: readonly string[] } {
  const runs = runsOf(word);
  return runs.length === 0 ? { runs, rest: [word] } : { runs, rest: word.split(RUN).filter(Boolean) };
}

/** The query of FTS5 for a run: its pairs side by side; for one letter, whatever begins with it. */
export function pairsQuery(run: string): string {
  const pairs = pairsOf(run);
  return pairs.length === 0 ? `"${run}"*` : `"${pairs.join(' ')}"`;
}
