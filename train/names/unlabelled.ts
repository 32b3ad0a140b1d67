import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts without labels of names, by file below the data folder; only English ones are read. */
const FILES = [
  'bulk/bodies.jsonl',
  'stories/ecbplus.jsonl',
  'stories/roundups.jsonl',
  'stories/neus.jsonl',
  'attribution/polnear.train.jsonl',
  'briefs/multiling2011.articles.jsonl',
  'copies/wire-reprints.jsonl',
  'meantime/meantime.jsonl',
];

export interface UnlabelledText {
  readonly file: string;
  /** Line of the file, from 0. */
  readonly line: number;
  readonly text: string;
}

/** The texts of the files, each text once. */
export function* unlabelled(data: string): Generator<UnlabelledText> {
  const had = new Set<string>();
  for (const file of FILES) {
    const lines = readFileSync(join(data, file), 'utf8').split('\n');
    for (const [line, row] of lines.entries()) {
      if (row === '') continue;
      const { text, lang } = JSON.parse(row) as { text: string; lang?: string };
      if ((lang ?? 'en').slice(0, 2) !== 'en' || had.has(text)) continue;
      had.add(text);
      yield { file, line, text };
    }
  }
}
