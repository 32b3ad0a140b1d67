import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { report } from './store-samples.ts';

/** Adds numbered reports, a few at a time, and says each number that is kept; until somebody ends it. */
const [path = '', begin = '0'] = process.argv.slice(2);
const store = openSqliteStore(path, () => '2024-01-01T00:00:00.000Z');
for (let next = Number(begin); ; ) {
  const size = 1 + (next % 7);
  const entries = Array.from({ length: size }, (_, index) => ({
    article: report(`Number ${next + index} of the reports, with some words to keep.`, {
      url: `https://a.example/${next + index}`,
    }),
  }));
  await store.add(entries);
  next += size;
  process.stdout.write(`${next}\n`);
}
