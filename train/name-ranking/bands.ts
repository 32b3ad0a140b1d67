import { writeFileSync } from 'node:fs';
import { nameParts } from '../../src/read/entities/name-parts.ts';

const FEWEST = 4;

/** Writes the words that stand in the names of at least `FEWEST` entries, those of twice as many in the next band. */
export function writeBands(names: readonly (readonly string[])[], path: string): void {
  const count = new Map<string, number>();
  for (const own of names) {
    for (const word of new Set(own.flatMap((name) => nameParts(name).words)))
      count.set(word, (count.get(word) ?? 0) + 1);
  }
  const bands: string[][] = [];
  for (const [word, n] of [...count].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const band = Math.floor(Math.log2(n / FEWEST));
    if (band < 0 || !/^[a-z]{2,}$/.test(word)) continue;
    while (bands.length <= band) bands.push([]);
    bands[band]!.push(word);
  }
  const lines = bands.map((words) => `  '${words.join(' ')}',`);
  writeFileSync(
    path,
    `/**\n * Common words of names of people and organisations, by how many entries of a list of 1,553 name them: each band about twice the\n * one before. Counted on the OFAC list of sanctioned persons (public domain); made by train/name-ranking.ts.\n */\nexport const bands: readonly string[] = [\n${lines.join('\n')}\n];\n`,
  );
}
