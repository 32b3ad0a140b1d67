import { TokenFlag } from '../../src/model/tokens.ts';
import { Line, lineOf } from '../../src/read/names/document-view.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** Counts, per folded hash, how often words stand in capital and in small letters within sentences. */
export class CapitalHabits {
  private readonly capital = new Map<number, number>();
  private readonly lower = new Map<number, number>();

  read(text: string): void {
    const tokens = tokenize(text);
    for (const sentence of splitSentences(text, tokens, 'en')) {
      if (lineOf(tokens, sentence) !== Line.normal) continue;
      let first = true;
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        const flags = tokens.flags[i]!;
        if ((flags & TokenFlag.word) === 0) {
          first ||= (flags & TokenFlag.quoteMark) !== 0;
          continue;
        }
        const fold = tokens.fold[i]!;
        if ((flags & TokenFlag.capital) === 0) this.lower.set(fold, (this.lower.get(fold) ?? 0) + 1);
        else if (!first) this.capital.set(fold, (this.capital.get(fold) ?? 0) + 1);
        first = false;
      }
    }
  }

  /** Words seen at least `least` times. */
  words(least: number): number[] {
    const all = new Set([...this.capital.keys(), ...this.lower.keys()]);
    return [...all].filter((fold) => (this.capital.get(fold) ?? 0) + (this.lower.get(fold) ?? 0) >= least);
  }

  /** 0 where unknown, 1 (never capital) … 7 (always). */
  of(fold: number): number {
    const up = this.capital.get(fold) ?? 0;
    const down = this.lower.get(fold) ?? 0;
    if (up + down < 2) return 0;
    const share = up / (up + down);
    return share === 0
      ? 1
      : share < 0.05
        ? 2
        : share < 0.3
          ? 3
          : share < 0.7
            ? 4
            : share < 0.95
              ? 5
              : up + down < 5
                ? 6
                : 7;
  }
}
