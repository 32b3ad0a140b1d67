/** A plain single-pass TF-IDF clusterer with maps, as the baseline of the same run: nearest centroid above a threshold. */
export function createPlainClusterer(threshold = 0.25): (text: string) => number {
  const df = new Map<string, number>();
  const index = new Map<string, number[]>();
  const vectors: Map<string, number>[] = [];
  return (text) => {
    const counts = new Map<string, number>();
    for (const word of text.toLowerCase().match(/\p{L}{2,}|\d+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    const vector = new Map<string, number>();
    let norm = 0;
    for (const [word, count] of counts) {
      df.set(word, (df.get(word) ?? 0) + 1);
      const weight = (1 + Math.log(count)) * Math.log((vectors.length + 2) / df.get(word)!);
      vector.set(word, weight);
      norm += weight * weight;
    }
    norm = Math.sqrt(norm) || 1;
    const scores = new Map<number, number>();
    for (const [word, weight] of vector) {
      vector.set(word, weight / norm);
      for (const other of index.get(word) ?? [])
        scores.set(other, (scores.get(other) ?? 0) + (weight / norm) * vectors[other]!.get(word)!);
    }
    let best = -1;
    let top = threshold;
    for (const [story, score] of scores) if (score > top) [best, top] = [story, score];
    if (best >= 0) return best;
    const story = vectors.length;
    vectors.push(vector);
    for (const word of vector.keys()) {
      const list = index.get(word);
      if (list) list.push(story);
      else index.set(word, [story]);
    }
    return story;
  };
}
