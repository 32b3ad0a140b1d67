/** Packs what `teacher.py` said into the file of labels that training reads. See models/names.md. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { beginsName, endsName, kindOfLabel } from '../../../src/read/names/labels.ts';
import { type LabelledRun, type TaughtText, writeLabels } from './labels-file.ts';

const { values: args } = parseArgs({
  options: {
    texts: { type: 'string', default: 'train-packages' },
    out: { type: 'string', default: 'train/names/teacher/labels.gz' },
    /** A sentence counts as unsure where the teacher gave some label less than this, in percent. */
    sure: { type: 'string', default: '60' },
  },
});

interface Said {
  readonly file: string;
  readonly line: number;
  readonly labels: readonly number[];
  readonly sure: readonly number[];
}

async function* lines<T>(name: string): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(join(args.texts, name)) })) {
    if (line !== '') yield JSON.parse(line) as T;
  }
}

const starts = new Map<string, readonly number[]>();
for await (const text of lines<{ file: string; line: number; starts: number[] }>('news.jsonl')) {
  starts.set(`${text.file}:${text.line}`, text.starts);
}
const least = Number(args.sure);
const texts: TaughtText[] = [];
for await (const { file, line, labels, sure } of lines<Said>('labels.jsonl')) {
  const names: LabelledRun[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (!beginsName(labels[i]!)) continue;
    const first = i;
    while (!endsName(labels[i]!) && i + 1 < labels.length) i++;
    names.push({ first, length: i - first + 1, kind: kindOfLabel(labels[first]!) });
  }
  const own = starts.get(`${file}:${line}`) ?? [];
  const unsure = own.filter((from, s) => sure.slice(from, own[s + 1] ?? labels.length).some((p) => p < least));
  texts.push({ file, line, tokens: labels.length, names, unsure });
}
writeLabels(args.out, texts);
