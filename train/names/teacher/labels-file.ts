import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A run of tokens of one kind: `kind` as an index into NAME_KINDS. */
export interface LabelledRun {
  readonly first: number;
  /** Number of tokens. */
  readonly length: number;
  readonly kind: number;
}

/** What the teacher said of one unlabelled text: positions in our tokens, no words. */
export interface TaughtText {
  readonly file: string;
  /** Line of the file, from 0. */
  readonly line: number;
  /** Number of tokens, to notice another tokenising. */
  readonly tokens: number;
  readonly names: readonly LabelledRun[];
  /** First tokens of sentences in which the teacher was not sure. */
  readonly unsure: readonly number[];
}

/** Numbers of seven bits a byte, packed by gzip. */
export function writeLabels(path: string, texts: readonly TaughtText[]): void {
  const files = [...new Set(texts.map(({ file }) => file))];
  const out: number[] = [];
  const put = (n: number): void => {
    for (let rest = n; ; rest >>>= 7) {
      if (rest < 128) return void out.push(rest);
      out.push((rest & 127) | 128);
    }
  };
  for (const { file, line, tokens, names, unsure } of texts) {
    for (const n of [files.indexOf(file), line, tokens, names.length, unsure.length]) put(n);
    let at = 0;
    for (const { first, length, kind } of names) {
      put(first - at);
      put(length * 4 + kind);
      at = first + length;
    }
    at = 0;
    for (const first of unsure) {
      put(first - at);
      at = first;
    }
  }
  const head = Buffer.from(`${JSON.stringify(files)}\n`);
  writeFileSync(path, gzipSync(Buffer.concat([head, Buffer.from(out)]), { level: 9 }));
}

export function readLabels(path: string): TaughtText[] {
  const bytes = gunzipSync(readFileSync(path));
  const end = bytes.indexOf(10);
  const files = JSON.parse(bytes.toString('utf8', 0, end)) as string[];
  let at = end + 1;
  const take = (): number => {
    let n = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      n |= (byte & 127) << shift;
      if (byte < 128) return n;
    }
  };
  const texts: TaughtText[] = [];
  while (at < bytes.length) {
    const file = files[take()]!;
    const line = take();
    const tokens = take();
    const counts = [take(), take()] as const;
    const names: LabelledRun[] = [];
    let place = 0;
    for (let i = 0; i < counts[0]; i++) {
      const first = place + take();
      const both = take();
      names.push({ first, length: both >> 2, kind: both & 3 });
      place = first + (both >> 2);
    }
    const unsure: number[] = [];
    place = 0;
    for (let i = 0; i < counts[1]; i++) {
      place += take();
      unsure.push(place);
    }
    texts.push({ file, line, tokens, names, unsure });
  }
  return texts;
}
