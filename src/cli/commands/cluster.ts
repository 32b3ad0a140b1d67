import { readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { articleId, type Constraint, clusterItem, linesOf, open, storyId } from '../../index.ts';
import { type Face, UsageError } from '../face.ts';
import { clusterLines, explained } from '../filter/cluster.ts';
import { needInputs, openInputs, tellNotices } from './inputs.ts';

interface Options {
  readonly jsonl?: boolean;
  readonly online?: boolean;
  readonly window: number;
  readonly constraints?: string;
  readonly explain?: boolean;
}

const days = (value: string): number => {
  const found = /^([0-9]{1,5})d?$/.exec(value);
  if (!found || Number(found[1]) === 0) throw new InvalidArgumentError('Expected a number of days such as 14d.');
  return Number(found[1]);
};

export const clusterCommand = (face: Face): Command =>
  new Command('cluster')
    .description('articles → stories: which reports tell of one event')
    .argument('[inputs...]', 'files, folders, patterns or addresses')
    .option('--jsonl', 'read {id, title?, text, published?, language?} lines, write {id, story}')
    .option('--online', 'with --jsonl: answer each line as soon as it is placed; later moves are further lines')
    .option('--window <days>', 'how long a story stays open without a new report, such as 14d', days, 14)
    .option('--constraints <file>', 'JSON lines: {"together":[a,b]}, {"apart":[a,b]} or {"article":a,"story":s}')
    .option('--explain', 'say on standard error what joined each article to its story')
    .action(async (inputs: string[], options: Options, command: Command) => {
      needInputs(inputs, options.jsonl, command);
      const constraints = options.constraints === undefined ? [] : await readConstraints(options.constraints);
      const settings = { windowDays: options.window, constraints, explain: options.explain === true };
      if (options.jsonl) {
        face.exit(
          await clusterLines(linesOf(face.in), face, await open(), { ...settings, online: options.online === true }),
        );
        return;
      }
      const { stemma, pages, notices } = await openInputs(inputs);
      const { reports, notices: more } = stemma.readPages(pages);
      const { clusters, notices: placed, explain } = stemma.clusterAll(reports.map(clusterItem), settings);
      tellNotices([...notices, ...more, ...placed], face);
      const known = new Map(reports.map(({ article }) => [article.id, article]));
      for (const { id: story, articles } of clusters.toSorted((a, b) => b.articles.length - a.articles.length)) {
        for (const id of articles) {
          const { path, title } = known.get(id)!;
          face.out.write(`${JSON.stringify({ id, path, title, story })}\n`);
          if (options.explain) face.err.write(explained(id, 'in', story, explain(id)));
        }
      }
      face.exit(reports.length > 0 ? 0 : 1);
    });

const constraintSchema = z.union([
  z.object({ together: z.tuple([z.string(), z.string()]) }),
  z.object({ apart: z.tuple([z.string(), z.string()]) }),
  z.object({ article: z.string(), story: z.string() }),
]);

async function readConstraints(file: string): Promise<Constraint[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`expected a file of constraints at ${file}, but: ${(cause as Error).message}`, { cause });
  }
  return text.split('\n').flatMap((line, index): Constraint[] => {
    if (line.trim() === '') return [];
    try {
      const value = constraintSchema.parse(JSON.parse(line));
      if ('together' in value)
        return [{ kind: 'together', a: articleId(value.together[0]), b: articleId(value.together[1]) }];
      if ('apart' in value) return [{ kind: 'apart', a: articleId(value.apart[0]), b: articleId(value.apart[1]) }];
      return [{ kind: 'story', article: articleId(value.article), story: storyId(value.story) }];
    } catch (cause) {
      throw new UsageError(
        `expected {"together":[a,b]}, {"apart":[a,b]} or {"article":a,"story":s} in ${file}, line ${index + 1}; got ${line.slice(0, 80)}`,
        { cause },
      );
    }
  });
}
