import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { splitSentences, tokenize } from '../src/text/index.ts';

/** Tokens and sentences per second, beside a plain regular expression that only cuts words. */
const data = resolve(import.meta.dirname, '..', process.env['STEMMA_DATA'] ?? '../shared/data', 'bulk/bodies.jsonl');
if (!existsSync(data)) {
  process.stdout.write('skipped: bulk/bodies.jsonl is not in the data folder (STEMMA_DATA)\n');
} else {
  const texts = readFileSync(data, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const time = (work: (text: string) => number): { count: number; seconds: number } => {
    for (const text of texts.slice(0, 500)) work(text);
    const begun = performance.now();
    let count = 0;
    for (const text of texts) count += work(text);
    return { count, seconds: (performance.now() - begun) / 1000 };
  };
  const baseline = time((text) => text.match(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu)?.length ?? 0);
  const tokens = time((text) => tokenize(text).length);
  const sentences = time((text) => {
    const cut = tokenize(text);
    splitSentences(text, cut, 'en');
    return cut.length;
  });
  for (const [name, { count, seconds }] of Object.entries({
    'word regular expression': baseline,
    tokenize: tokens,
    'tokenize and split sentences': sentences,
  })) {
    process.stdout.write(
      `${name.padEnd(30)} ${(count / seconds / 1000).toFixed(0).padStart(7)} k tokens/s  ${(baseline.seconds / seconds).toFixed(2)} × baseline\n`,
    );
  }
}
