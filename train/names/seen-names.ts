import { TokenFlag } from '../../src/model/tokens.ts';
import { Line, lineOf } from '../../src/read/names/document-view.ts';
import { beginsName, endsName, kindOfLabel } from '../../src/read/names/labels.ts';
import { LONGEST_PHRASE, PhraseBit, phraseStep } from '../../src/read/names/word-table.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { goldLabels } from './examples.ts';
import type { LabelledText } from './plain-text.ts';

/** What words and names were over a large collection: one name's many contexts decide together. */
export interface SeenNames {
  /** Folded hash → code as in `WordTable.seen`. */
  readonly words: Map<number, number>;
  /** `phraseStep` hash of whole names of several words → phrase bits. */
  readonly phrases: Map<number, number>;
  /** Folded hashes of first words of such names. */
  readonly opens: Set<number>;
}

const OUTSIDE = 4;
const LEAST = 3;

export function seenNames(texts: Iterable<LabelledText>): SeenNames {
  const counts = new Map<number, Uint32Array>();
  const names = new Map<number, { first: number; counts: Uint32Array }>();
  for (const text of texts) {
    const tokens = tokenize(text.text);
    const labels = goldLabels(tokens, text.names);
    for (const sentence of splitSentences(text.text, tokens, 'en')) {
      if (lineOf(tokens, sentence) !== Line.normal) continue;
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        if ((tokens.flags[i]! & TokenFlag.capital) === 0) continue;
        const kind = kindOfLabel(labels[i]!);
        // A capital at the beginning that is no name says nothing.
        if (kind < 0 && i === sentence.firstToken) continue;
        const held = counts.get(tokens.fold[i]!) ?? new Uint32Array(5);
        held[kind < 0 ? OUTSIDE : kind]!++;
        counts.set(tokens.fold[i]!, held);
        if (kind >= 0 && beginsName(labels[i]!)) {
          let hash = 0;
          let end = i;
          for (; ; end++) {
            hash = phraseStep(hash, tokens.fold[end]!);
            if (endsName(labels[end]!) || end + 1 >= sentence.endToken) break;
          }
          if (end === i || end - i >= LONGEST_PHRASE) continue;
          const whole = names.get(hash >>> 0) ?? { first: tokens.fold[i]!, counts: new Uint32Array(5) };
          whole.counts[kind]!++;
          names.set(hash >>> 0, whole);
        }
      }
    }
  }
  const words = new Map<number, number>();
  for (const [fold, held] of counts) {
    const { best, share, total } = top(held);
    if (total >= LEAST) words.set(fold, 1 + best * 3 + (share > 0.9 ? 2 : share > 0.6 ? 1 : 0));
  }
  const phrases = new Map<number, number>();
  const opens = new Set<number>();
  for (const [hash, { first, counts: held }] of names) {
    const { best, share, total } = top(held);
    if (total < LEAST || share < 0.75) continue;
    phrases.set(hash, PhraseBit.seenPerson << best);
    opens.add(first);
  }
  return { words, phrases, opens };
}

function top(counts: Uint32Array): { best: number; share: number; total: number } {
  const total = counts.reduce((a, b) => a + b, 0);
  let best = 0;
  for (let k = 1; k < counts.length; k++) if (counts[k]! > counts[best]!) best = k;
  return { best, share: counts[best]! / total, total };
}
