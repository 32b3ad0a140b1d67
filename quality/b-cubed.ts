/**
 * Precision, recall and F1 of a grouping by B³ (Bagga and Baldwin 1998): over the items, which share of an item's group
 * belongs with it, and which share of those that belong with it are in its group.
 */
export function bCubed(
  truth: readonly string[],
  found: readonly string[],
): { precision: number; recall: number; f1: number } {
  const both = new Map<string, number>();
  const inTruth = new Map<string, number>();
  const inFound = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  truth.forEach((label, i) => {
    count(inTruth, label);
    count(inFound, found[i]!);
    count(both, `${label}\u0000${found[i]}`);
  });
  let precision = 0;
  let recall = 0;
  for (const [key, shared] of both) {
    const [label, group] = key.split('\u0000') as [string, string];
    precision += (shared * shared) / inFound.get(group)!;
    recall += (shared * shared) / inTruth.get(label)!;
  }
  precision /= truth.length;
  recall /= truth.length;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
