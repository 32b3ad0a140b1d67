import type { Story } from '../src/model/story.ts';

interface Row {
  readonly text: string;
  readonly words: readonly string[];
  readonly place: number;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function rows(story: Story): Row[] {
  return story.witnesses.flatMap(({ article, reading }) =>
    reading.sentences.map((sentence, place) => {
      const text = article.text.slice(sentence.start, sentence.end);
      return { text, words: wordsOf(text), place };
    }),
  );
}

/** The first sentences of all reports in turn, until the words are used up. */
export function leadSummary(story: Story, budget: number): string {
  return fill(
    [...rows(story)].sort((a, b) => a.place - b.place),
    budget,
    () => true,
  );
}

/** Sentences nearest to the mean word vector of the story (Radev and others 2004), none much like one before. */
export function centroidSummary(story: Story, budget: number): string {
  const all = rows(story);
  const frequency = new Map<string, number>();
  for (const { words } of all) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log((all.length + 1) / frequency.get(word)!);
  const centroid = new Map<string, number>();
  for (const { words } of all) for (const word of words) centroid.set(word, (centroid.get(word) ?? 0) + weight(word));
  const score = ({ words }: Row): number => {
    let dot = 0;
    let norm = 0;
    for (const word of new Set(words)) {
      dot += weight(word) * centroid.get(word)!;
      norm += weight(word) ** 2;
    }
    return norm > 0 ? dot / Math.sqrt(norm) : 0;
  };
  const ranked = all.map((row) => ({ row, score: score(row) })).sort((a, b) => b.score - a.score);
  const chosen: Row[] = [];
  return fill(
    ranked.map(({ row }) => row),
    budget,
    (row) => {
      const own = new Set(row.words);
      const like = chosen.some((other) => {
        const same = new Set(other.words.filter((word) => own.has(word))).size;
        return same / Math.max(1, Math.min(own.size, new Set(other.words).size)) > 0.6;
      });
      if (!like) chosen.push(row);
      return !like;
    },
  );
}

function fill(ranked: readonly Row[], budget: number, take: (row: Row) => boolean): string {
  const out: string[] = [];
  let left = budget;
  for (const row of ranked) {
    if (row.words.length < 5 || row.words.length > left || !take(row)) continue;
    out.push(row.text);
    left -= row.words.length;
    if (left < 10) break;
  }
  return out.join(' ');
}
