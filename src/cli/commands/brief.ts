import { Command } from 'commander';
import type { Face } from '../face.ts';
import { runFilter } from '../filter/run.ts';
import { progressBar } from '../progress.ts';
import { exitCodeOf, needInputs, oneOf, openInputs, tellNotices, wholeNumber, withStory } from './inputs.ts';
import { FORMATS, type Format, put, render } from './output.ts';

interface Options {
  readonly format: Format;
  readonly out?: string;
  readonly story?: number;
  readonly html?: string;
  readonly words?: number;
  readonly jsonl?: boolean;
  readonly jobs?: number;
}

export const briefCommand = (face: Face): Command =>
  new Command('brief')
    .description('tell what the reports say: cited sentences, differences, quotations, timeline, family tree')
    .argument(
      '[inputs...]',
      'files, folders, patterns or addresses: text, HTML, Markdown, JSONL, CSV, feeds, web archives',
    )
    .option('-f, --format <format>', `one of ${FORMATS.join(', ')}`, oneOf(FORMATS), 'terminal')
    .option(
      '-s, --story <number>',
      'tell one story alone and in full, by its place in the list',
      wholeNumber(1, 1_000_000),
    )
    .option('-o, --out <file>', 'write there instead of to standard output')
    .option('--html <file>', 'write the page there as well, one HTML file that needs no network')
    .option(
      '-w, --words <number>',
      'length of each brief in words, 20 to 5000 (250 unless told)',
      wholeNumber(20, 5000),
    )
    .option('--jsonl', 'read articles as JSON lines from standard input, write a story a line')
    .option('-j, --jobs <number>', 'worker threads of --jsonl', wholeNumber(1, 256))
    .action(async (inputs: string[], options: Options, command: Command) => {
      needInputs(inputs, options.jsonl, command);
      const words = options.words === undefined ? {} : { words: options.words };
      if (options.jsonl) {
        face.exit(await runFilter('brief', face, { ...words, ...(options.jobs ? { jobs: options.jobs } : {}) }));
        return;
      }
      const { stemma, pages, notices } = await openInputs(inputs);
      const bar = progressBar(face);
      const told = stemma.tell(pages, { ...words, progress: bar.step });
      bar.stop();
      const brief = withStory({ ...told, notices: [...notices, ...told.notices] }, options.story);
      // The brief itself tells its notices where it is read by people.
      if (brief.stories.length === 0 || options.format !== 'terminal') tellNotices(brief.notices, face);
      face.exit(exitCodeOf(brief));
      if (brief.stories.length === 0 && options.format === 'terminal') {
        face.err.write('Nothing could be told: no report with a text was found.\n');
        return;
      }
      await put(await render(brief, options.format, face), options.out, face);
      if (options.html !== undefined) {
        await put(await render(brief, 'html', face), options.html, face);
        face.err.write(`The page is in ${options.html}\n`);
      }
    });
