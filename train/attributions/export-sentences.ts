/**
 * First step of making the syntax weights: writes the sentences of the training articles with their token offsets, for
 * the teacher (`teach.py`) to parse. Usage: node train/attributions/export-sentences.ts OUT [bulk articles]
 */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { jsonLines } from '../../quality/data.ts';
import { splitSentences, tokenize } from '../../src/text/index.ts';

const data = process.env['STEMMA_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const [, , out, bulk] = process.argv;
if (out === undefined) throw new Error('expected a file to write to as the first argument');
const file = createWriteStream(out);

function write(id: string, text: string): void {
  const tokens = tokenize(text);
  for (const sentence of splitSentences(text, tokens, 'en')) {
    const offsets: number[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      offsets.push(tokens.start[i]! - sentence.start, tokens.end[i]! - sentence.start);
    }
    if (offsets.length > 400) continue;
    // Characters beyond the basic plane would shift the teacher's offsets.
    const words = text.slice(sentence.start, sentence.end).replace(/[\ud800-\udfff]/g, '?');
    file.write(`${JSON.stringify({ id, first: sentence.firstToken, text: words, offsets })}\n`);
  }
}

for (const row of jsonLines<{ doc: string; primary: boolean; text: string }>(data, 'attribution/polnear.train.jsonl')) {
  if (row.primary) write(row.doc, row.text);
}
let taken = 0;
for (const row of jsonLines<{ id: string; text?: string; body?: string }>(data, 'bulk/bodies.jsonl')) {
  if (taken++ >= Number(bulk ?? 600)) break;
  write(`bulk-${taken}`, row.text ?? row.body ?? '');
}
file.end();
