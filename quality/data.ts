import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a JSONL file below the data folder, parsed. */
export function jsonLines<Row>(data: string, path: string): Row[] {
  const rows: Row[] = [];
  for (const line of readFileSync(join(data, path), 'utf8').split('\n')) {
    if (line.trim() !== '') rows.push(JSON.parse(line) as Row);
  }
  return rows;
}

/** Maps code-point offsets, which the data files count, to UTF-16 offsets. `map[codePoint]`; one entry beyond the end. */
export function utf16Offsets(text: string): Uint32Array {
  const map = new Uint32Array(text.length + 1);
  let codePoint = 0;
  let unit = 0;
  for (const character of text) {
    map[codePoint++] = unit;
    unit += character.length;
  }
  map[codePoint] = unit;
  return map.subarray(0, codePoint + 1);
}
