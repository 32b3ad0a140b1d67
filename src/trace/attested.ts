import { type Kinship, SAID } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import type { Prepared } from './prepared.ts';

/** Which words and sentences of the reports stand in which of their kin: what a third witness says of two. */
export interface Attested {
  /** For each report and word: how many of its kin have the word in a run of equal words. */
  readonly words: readonly Uint16Array[];
  /** For each report and sentence: how many of its kin say it, to the letter or in other words. */
  readonly sentences: readonly Uint16Array[];
  /** Words of each report outside furniture and captions. */
  readonly matter: readonly number[];
  /** For each kinship: which words of `a` stand in `b` to the letter, and of `b` in `a`. */
  readonly inOther: readonly (readonly [Uint8Array, Uint8Array])[];
  /** For each kinship: which sentences of `a` are said by `b`, and of `b` by `a`. */
  readonly saidByOther: readonly (readonly [Uint8Array, Uint8Array])[];
}

/** `kin` are those pairs alone that are taken for kin. */
export function attestedBy({ reports }: Comparison, kin: readonly Kinship[]): Attested {
  const words = reports.map((report) => new Uint16Array(report.words.length));
  const sentences = reports.map(({ sentenceFrom }) => new Uint16Array(sentenceFrom.length - 1));
  const inOther: [Uint8Array, Uint8Array][] = [];
  const saidByOther: [Uint8Array, Uint8Array][] = [];
  for (const { pair } of kin) {
    const had: [Uint8Array, Uint8Array] = [
      new Uint8Array(words[pair.a]!.length),
      new Uint8Array(words[pair.b]!.length),
    ];
    for (const { runs } of pair.passages) {
      for (let r = 0; r < runs.length; r += 3) {
        had[0].fill(1, runs[r]!, runs[r]! + runs[r + 2]!);
        had[1].fill(1, runs[r + 1]!, runs[r + 1]! + runs[r + 2]!);
      }
    }
    const said: [Uint8Array, Uint8Array] = [
      saidSentences(reports[pair.a]!, had[0], pair.aInB?.score),
      saidSentences(reports[pair.b]!, had[1], pair.bInA?.score),
    ];
    addTo(words[pair.a]!, had[0]);
    addTo(words[pair.b]!, had[1]);
    addTo(sentences[pair.a]!, said[0]);
    addTo(sentences[pair.b]!, said[1]);
    inOther.push(had);
    saidByOther.push(said);
  }
  const matter = reports.map(({ aside }) => aside.reduce((sum, each) => sum + 1 - each, 0));
  return { words, sentences, matter, inOther, saidByOther };
}

function addTo(sum: Uint16Array, marks: Uint8Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += marks[i]!;
}

/** A sentence is said by the other where half its words stand there to the letter, or most of what it tells in other words. */
function saidSentences({ sentenceFrom }: Prepared, had: Uint8Array, score: Float32Array | undefined): Uint8Array {
  const said = new Uint8Array(sentenceFrom.length - 1);
  for (let s = 0; s < said.length; s++) {
    const from = sentenceFrom[s]!;
    const to = sentenceFrom[s + 1]!;
    let same = 0;
    for (let i = from; i < to; i++) same += had[i]!;
    if (same * 2 >= to - from || (score?.[s] ?? 0) >= SAID) said[s] = 1;
  }
  return said;
}
