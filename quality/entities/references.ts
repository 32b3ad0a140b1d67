import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../../src/read/index.ts';
import { jsonLines } from '../data.ts';
import { plainArticle } from '../plain-story.ts';

/** A pronoun or noun judged by hand: where it stands, and where a name stands of whom it means; null where none is right. */
interface Label {
  readonly set: string;
  readonly row: number;
  readonly start: number;
  readonly means: number | null;
}

const file = join(import.meta.dirname, '../labels/references.jsonl');

/**
 * Of the labelled places, how many we join, and how many of those rightly. The places are a sample of what we joined once,
 * and what was then joined wrongly: it tells whether we got worse, and the share of right ones tells precision.
 */
export function judgedReferences(data: string, reader: Reader): { joined: number; right: number; labels: number } {
  const labels = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label);
  let joined = 0;
  let right = 0;
  const byArticle = new Map<string, Label[]>();
  for (const label of labels) {
    const key = `${label.set} ${label.row}`;
    byArticle.set(key, [...(byArticle.get(key) ?? []), label]);
  }
  const rows = new Map<string, { text: string }[]>();
  for (const own of byArticle.values()) {
    const { set, row } = own[0]!;
    if (!rows.has(set)) rows.set(set, jsonLines<{ text: string }>(data, set));
    const { names, references } = reader.read(plainArticle({ id: `${row}`, text: rows.get(set)![row]!.text }));
    for (const { start, means } of own) {
      const found = references?.find((reference) => reference.start === start);
      if (found === undefined) continue;
      joined++;
      if (names.some((name) => name.start === means && name.entity === found.entity)) right++;
    }
  }
  return { joined, right, labels: labels.filter(({ means }) => means !== null).length };
}
