import { Command } from 'commander';
import type { Face } from '../face.ts';
import { articleRow, readingRow } from '../filter/rows.ts';
import { runFilter } from '../filter/run.ts';
import { needInputs, openInputs, tellNotices, wholeNumber } from './inputs.ts';

interface Options {
  readonly jsonl?: boolean;
  readonly jobs?: number;
}

export const readCommand = (face: Face): Command =>
  new Command('read')
    .description('articles → sentences, names, times, amounts and attributions, as offsets into the text')
    .argument('[inputs...]', 'files, folders, patterns or addresses')
    .option('--jsonl', 'read {id, text, title?, published?, language?} lines from standard input')
    .option('-j, --jobs <number>', 'worker threads of --jsonl', wholeNumber(1, 256))
    .action(async (inputs: string[], options: Options, command: Command) => {
      needInputs(inputs, options.jsonl, command);
      if (options.jsonl) {
        face.exit(await runFilter('read', face, options.jobs ? { jobs: options.jobs } : {}));
        return;
      }
      const { stemma, pages, notices } = await openInputs(inputs);
      const { reports, notices: more } = stemma.readPages(pages);
      tellNotices([...notices, ...more], face);
      for (const { article, reading } of reports) {
        face.out.write(
          `${JSON.stringify({ path: article.path, ...articleRow(article), ...readingRow(article.id, reading) })}\n`,
        );
      }
      face.exit(reports.length > 0 ? 0 : 1);
    });
