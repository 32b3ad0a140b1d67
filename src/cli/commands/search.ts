import { Command, InvalidArgumentError } from 'commander';
import { BadQueryError, type Hit, openStore } from '../../index.ts';
import { type Face, UsageError } from '../face.ts';
import { printable, wrapLine } from '../printable.ts';
import { existingStore, withStore } from '../store-place.ts';
import { oneOf, wholeNumber } from './inputs.ts';

interface Options {
  readonly store?: string;
  readonly from?: string;
  readonly to?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly limit: number;
  readonly after?: string;
  readonly format: 'terminal' | 'json';
}

export const searchCommand = (face: Face): Command =>
  withStore(new Command('search'))
    .description('find kept reports by their words, the newest first')
    .argument(
      '<words...>',
      'all must stand there; "words in quotation marks" side by side; a star at the end begins a word',
    )
    .option('--from <day>', 'published on this day or later, as 2022-02-24', day)
    .option('--to <day>', 'published on this day or earlier', day)
    .option('--outlet <name>', 'of this outlet only')
    .option('--language <code>', 'in this language only, as en')
    .option('-n, --limit <number>', 'how many at most, 1 to 200', wholeNumber(1, 200), 20)
    .option('--after <cursor>', 'go on behind a list before, by its "next"')
    .option('-f, --format <format>', 'terminal or json', oneOf(['terminal', 'json']), 'terminal')
    .action(async (words: readonly string[], { store: named, format, after, ...query }: Options) => {
      const store = await openStore(existingStore(named));
      try {
        const { items, next } = await store.search({ words: words.join(' '), ...query, cursor: after });
        if (format === 'json') face.out.write(`${JSON.stringify({ items, ...(next ? { next } : {}) }, null, 2)}\n`);
        else {
          face.out.write(items.map((hit) => `${toldOf(hit, face.width)}\n`).join('\n'));
          if (items.length === 0) face.err.write('No kept report has these words.\n');
          if (next) face.out.write(`\nMore: --after ${next}\n`);
        }
        face.exit(items.length > 0 ? 0 : 1);
      } catch (cause) {
        if (cause instanceof BadQueryError) throw new UsageError(cause.message, { cause });
        throw cause;
      } finally {
        await store.close();
      }
    });

function toldOf({ title, outlet, published, story, url, snippet, id }: Hit, width: number): string {
  const about = [outlet, published?.slice(0, 10), url ?? id, story && `in ${story}`].filter(Boolean).join(' · ');
  const lines = [title, `  ${about}`, `  ${snippet.text.replace(/\s+/g, ' ')}`];
  return lines.map((line) => wrapLine(printable(line), width)).join('\n');
}

function day(value: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(value))
    throw new InvalidArgumentError('Expected a day as 2022-02-24.');
  return value;
}
