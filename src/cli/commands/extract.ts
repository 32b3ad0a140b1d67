import { Command } from 'commander';
import { toNewsArticle } from '../../index.ts';
import type { Face } from '../face.ts';
import { articleRow } from '../filter/rows.ts';
import { runFilter } from '../filter/run.ts';
import { needInputs, oneOf, openInputs, tellNotices, wholeNumber } from './inputs.ts';

interface Options {
  readonly jsonl?: boolean;
  readonly jobs?: number;
  readonly explain?: boolean;
  readonly format: 'json' | 'jsonld' | 'text';
}

export const extractCommand = (face: Face): Command =>
  new Command('extract')
    .description('pages → clean articles: main text, title, author, dates, outlet, credits')
    .argument('[inputs...]', 'files, folders, patterns or addresses')
    .option(
      '-f, --format <format>',
      'json (a line each), jsonld (schema.org NewsArticle) or text',
      oneOf(['json', 'jsonld', 'text']),
      'json',
    )
    .option('--explain', 'say on standard error what was removed and by which rule')
    .option('--jsonl', 'read {id, html | text, url?} lines from standard input')
    .option('-j, --jobs <number>', 'worker threads of --jsonl', wholeNumber(1, 256))
    .action(async (inputs: string[], options: Options, command: Command) => {
      needInputs(inputs, options.jsonl, command);
      if (options.jsonl) {
        face.exit(await runFilter('extract', face, options.jobs ? { jobs: options.jobs } : {}));
        return;
      }
      const { stemma, pages, notices } = await openInputs(inputs);
      tellNotices(notices, face);
      let texts = 0;
      for (const page of pages) {
        const article = stemma.extract(page);
        tellNotices(article.notices, face);
        if (article.text !== '') texts++;
        if (options.explain)
          for (const { rule, text } of article.removed)
            face.err.write(`removed (${rule}): ${text.replace(/\s+/g, ' ').slice(0, 200)}\n`);
        if (options.format === 'text') face.out.write(`${article.title}\n\n${article.text}\n\n`);
        else
          face.out.write(
            `${JSON.stringify(options.format === 'jsonld' ? toNewsArticle(article) : { ...articleRow(article), path: article.path })}\n`,
          );
      }
      face.exit(texts > 0 ? 0 : 1);
    });
