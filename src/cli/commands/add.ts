import { Command } from 'commander';
import { counted } from '../../model/brief-words.ts';
import type { Face } from '../face.ts';
import { progressBar } from '../progress.ts';
import { storePlace, withStore } from '../store-place.ts';
import { tellNotices, wholeNumber } from './inputs.ts';
import { withDesk } from './with-desk.ts';

interface Options {
  readonly store?: string;
  readonly jobs?: number;
  readonly private?: boolean;
  readonly notices?: boolean;
}

/** Notices that are told of many reports where nobody asks for all. */
const FEW = 20;

export const addCommand = (face: Face): Command =>
  withStore(new Command('add'))
    .description('keep reports, and tell the stories that change by them')
    .argument(
      '<inputs...>',
      'files, folders, patterns or addresses: text, HTML, Markdown, JSON, JSONL, CSV, TSV, feeds, OPML, news sitemaps, ninjs, NewsML-G2, WARC, WACZ, each also packed by gzip',
    )
    .option('-j, --jobs <number>', 'worker threads; all cores by default', wholeNumber(1, 256))
    .option('--private', 'also fetch from private and local addresses')
    .option('--notices', 'tell all that was noticed, not only the first')
    .addHelpText(
      'after',
      `
What feeds, sitemaps and tables only announce is fetched, as robots.txt allows, one page a second and host.
Ended in between, by whatever, it loses nothing that was kept: give it the same inputs again and it goes on;
pages that are kept already are passed over unread.`,
    )
    .action(async (inputs: string[], options: Options) => {
      const path = storePlace(options.store);
      await withDesk(path, options, async ({ desk, store }) => {
        const bar = progressBar(face);
        const kept = await desk.addInputs(inputs, bar.step).finally(bar.stop);
        const shown = options.notices ? kept.notices : kept.notices.slice(0, FEW);
        tellNotices(shown, face);
        const more = kept.notices.length - shown.length;
        if (more > 0) face.err.write(`and ${counted(more, 'notice')} more; --notices tells them\n`);
        const { articles, stories } = await store.counts();
        const count = (value: number): string => value.toLocaleString('en');
        const known = kept.known > 0 ? `, ${count(kept.known)} known` : '';
        face.out.write(
          `${count(kept.added)} added${known}; ${path} has ${counted(articles, 'report')} in ${stories} ${stories === 1 ? 'story' : 'stories'}\n`,
        );
        face.exit(kept.added + kept.known > 0 ? 0 : 1);
      });
    });
