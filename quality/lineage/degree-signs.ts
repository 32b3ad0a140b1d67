import { sameInOrder } from '../../src/structures/edit-script.ts';
import { gramHashes } from '../../src/structures/winnow.ts';
import type { Comparison, Pair } from '../../src/trace/pairs.ts';
import type { Prepared } from '../../src/trace/prepared.ts';

/** What tells how closely a text (`b` of the pair) follows its source (`a`): shares of its words, 0–1. */
export interface DegreeSigns {
  /** Distinct words, and runs of three, that the source has too. */
  readonly words: number;
  readonly threes: number;
  /** Runs of eight beside runs of three. */
  readonly longRuns: number;
  /** Of the sentences that have anything of the source, the words that stand there to the letter. */
  readonly fidelity: number;
  /** Words of sentences that have the matter of the source in other words. */
  readonly edited: number;
  /** Words of sentences of which half and more, though not all, stand in order in one sentence of the source. */
  readonly reworded: number;
  /** Logarithm of the mean length of runs to the letter. */
  readonly runLength: number;
  /** Longest common subsequence. */
  readonly inOrder: number;
}

const COPIED = 0.75;
const EDITED_MATTER = 0.5;
const EDITED_WORDS = 0.3;
const LONGEST = 5000;
const REWORDED = { from: 0.5, to: 0.9 };
/** Sentences of the source beyond these are not looked at. */
const MOST_SENTENCES = 400;

/** How far `b` of a pair follows `a`: signs for near copy, light and heavy rewriting, or none. */
export function degreeSigns({ reports }: Comparison, { a, b, passages, bInA }: Pair): DegreeSigns {
  const source = reports[a]!;
  const text = reports[b]!;
  const count = text.words.length;
  const inRun = new Uint8Array(count);
  let runs = 0;
  let runWords = 0;
  for (const passage of passages) {
    for (let r = 0; r < passage.runs.length; r += 3) {
      inRun.fill(1, passage.runs[r + 1]!, passage.runs[r + 1]! + passage.runs[r + 2]!);
      runs++;
      runWords += passage.runs[r + 2]!;
    }
  }
  let copied = 0;
  let edited = 0;
  let kept = 0;
  for (let s = 0; s + 1 < text.sentenceFrom.length; s++) {
    const from = text.sentenceFrom[s]!;
    const length = text.sentenceFrom[s + 1]! - from;
    let same = 0;
    for (let i = from; i < from + length; i++) same += inRun[i]!;
    if (same >= COPIED * length) copied += length;
    else if ((bInA?.score[s] ?? 0) >= EDITED_MATTER || same >= EDITED_WORDS * length) {
      edited += length;
      kept += same;
    }
  }
  const threes = containment(text.words, source.words, 3);
  return {
    words: containment(text.words, source.words, 1),
    threes,
    longRuns: (containment(text.words, source.words, 8) + 0.01) / (threes + 0.02),
    fidelity: copied + edited > 0 ? (copied + kept) / (copied + edited) : 0,
    edited: edited / Math.max(1, count),
    reworded: rewordedWords(text, source) / Math.max(1, count),
    runLength: runs > 0 ? Math.log(runWords / runs) : 1,
    inOrder: sameInOrder(source.words, 0, source.words.length, text.words, 0, count, LONGEST) / Math.max(1, count),
  };
}

function rewordedWords(text: Prepared, source: Prepared): number {
  const theirs = Math.min(source.sentenceFrom.length - 1, MOST_SENTENCES);
  let words = 0;
  for (let s = 0; s + 1 < text.sentenceFrom.length; s++) {
    const from = text.sentenceFrom[s]!;
    const to = text.sentenceFrom[s + 1]!;
    let most = 0;
    for (let t = 0; t < theirs && most < REWORDED.to * (to - from); t++) {
      const same = sameInOrder(
        source.words,
        source.sentenceFrom[t]!,
        source.sentenceFrom[t + 1]!,
        text.words,
        from,
        to,
        LONGEST,
      );
      most = Math.max(most, same);
    }
    if (most >= REWORDED.from * (to - from) && most < REWORDED.to * (to - from)) words += to - from;
  }
  return words;
}

/** Share of the distinct runs of `k` words of `text` that `source` has. */
function containment(text: Uint32Array, source: Uint32Array, k: number): number {
  const own = new Set(gramHashes(text, k));
  const theirs = new Set(gramHashes(source, k));
  let had = 0;
  for (const gram of own) if (theirs.has(gram)) had++;
  return own.size > 0 ? had / own.size : 0;
}
