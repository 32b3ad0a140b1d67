/** Writes the tokens of labelled sets and of unlabelled news as JSON lines, for `teacher.py`. See models/names.md. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { splitSentences } from '../../../src/text/sentences.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { readConll } from '../conll.ts';
import { goldLabels } from '../examples.ts';
import { plainText } from '../plain-text.ts';
import { SETS, usable } from '../sets.ts';
import { unlabelled } from '../unlabelled.ts';

const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['STEMMA_DATA'] ?? '../shared/data' },
    out: { type: 'string', default: 'train-packages' },
  },
});

const print = (text: string, more: object): string => {
  const tokens = tokenize(text);
  const starts = splitSentences(text, tokens, 'en').map((sentence) => sentence.firstToken);
  const words = Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i]!)).slice(0, tokens.length);
  return JSON.stringify({ ...more, words, starts });
};

const labelled: string[] = [];
for (const [name, set] of [...Object.entries(SETS), ['dev', { files: ['conllpp.dev.conll'], weight: 1 }] as const]) {
  for (const file of set.files) {
    usable(readConll(join(args.data, 'names', file), name), set).forEach((document, i) => {
      const { text, names } = plainText(document, { spaced: i % 6 === 5, lines: i % 4 !== 3 });
      const labels = [...goldLabels(tokenize(text), names)];
      labelled.push(print(text, { set: name, labels }));
    });
  }
}
writeFileSync(join(args.out, 'labelled.jsonl'), labelled.join('\n'));

const news: string[] = [];
for (const { file, line, text } of unlabelled(args.data)) news.push(print(text, { file, line }));
writeFileSync(join(args.out, 'news.jsonl'), news.join('\n'));
