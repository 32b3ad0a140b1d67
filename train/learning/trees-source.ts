import type { TreeEnsemble } from '../../src/structures/tree-ensemble.ts';

/** Trees as the source of a constant: numbers one after another in strings, so that the file stays short. */
export function treesSource(
  { depth, trees, base, features, thresholds, leaves }: TreeEnsemble,
  name: string,
  told: { readonly by: string; readonly card: string; readonly says: string },
): string {
  const list = (numbers: ArrayLike<number>): string =>
    Array.from(numbers, (n) => (Number.isFinite(n) ? String(Number(n.toPrecision(5))) : 'Infinity')).join(' ');
  return `// Written by ${told.by}; the card is ${told.card}.

const numbers = (text: string): number[] => text.split(' ').map(Number);

/** ${told.says} */
export const ${name} = {
  depth: ${depth},
  trees: ${trees},
  base: ${list([base])},
  features: Uint8Array.from(
    numbers(
      '${list(features)}',
    ),
  ),
  thresholds: Float32Array.from(
    numbers(
      '${list(thresholds)}',
    ),
  ),
  leaves: Float32Array.from(
    numbers(
      '${list(leaves)}',
    ),
  ),
};
`;
}
