import type { Lineage } from '../model/lineage.ts';
import type { Story } from '../model/story.ts';
import { TokenFlag } from '../model/tokens.ts';
import { hashPair } from '../text/index.ts';
import { stopwordsOf } from '../text/languages/stopwords.ts';

/**
 * What sentences are chosen for: pairs of neighbouring words, weighed by how many origins use them (Gillick and Favre
 * 2009, with origins in the place of documents).
 */
export interface Concepts {
  readonly weights: Float32Array;
  /** Per witness and sentence: the concepts in it, each once. */
  readonly of: readonly (readonly Uint32Array[])[];
}

/** Worth of a concept that one origin alone has, beside one of two origins. */
const ALONE = 0.1;

export function conceptsOf(story: Story, lineage: Lineage): Concepts {
  const ids = new Map<number, number>();
  const of: Uint32Array[][] = [];
  const uses: Map<number, number>[] = [];
  story.witnesses.forEach(({ reading }) => {
    const stop = stopwordsOf(reading.language);
    const first = new Map<number, number>();
    of.push(
      reading.sentences.map((sentence, index) => {
        const found = new Set<number>();
        let before = -1;
        for (let i = sentence.firstToken; i < sentence.endToken; i++) {
          if ((reading.tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) === 0) continue;
          if (before >= 0) {
            const left = reading.tokens.fold[before]!;
            const right = reading.tokens.fold[i]!;
            if (!(stop.has(left) && stop.has(right))) {
              const hash = hashPair(left, right);
              let id = ids.get(hash);
              if (id === undefined) {
                id = ids.size;
                ids.set(hash, id);
              }
              found.add(id);
              if (!first.has(id)) first.set(id, index);
            }
          }
          before = i;
        }
        return Uint32Array.from(found);
      }),
    );
    uses.push(first);
  });
  return { weights: weigh(story, lineage, uses, ids.size), of };
}

/** Sum over origins, an origin counting more where it has the words early. */
function weigh(story: Story, lineage: Lineage, uses: readonly Map<number, number>[], count: number): Float32Array {
  const { lowGroup, highGroup } = lineage.origins;
  const weights = new Float32Array(count);
  for (const group of [lowGroup, highGroup]) {
    const byOrigin = new Map<number, Map<number, number>>();
    story.witnesses.forEach(({ article }, at) => {
      const origin = group.get(article.id) ?? -1 - at;
      let best = byOrigin.get(origin);
      if (!best) {
        best = new Map();
        byOrigin.set(origin, best);
      }
      for (const [concept, index] of uses[at]!) {
        const early = 0.15 + 0.85 / (1 + index / 2.5);
        if (early > (best.get(concept) ?? 0)) best.set(concept, early);
      }
    });
    const origins = new Float32Array(count);
    for (const best of byOrigin.values()) {
      for (const [concept, early] of best) {
        weights[concept]! += early / 2;
        origins[concept]! += 1;
      }
    }
    if (byOrigin.size > 1) for (let c = 0; c < count; c++) if (origins[c] === 1) weights[c]! -= (1 - ALONE) * 0.3;
  }
  return weights.map((weight) => Math.max(0.02, weight));
}
