import { Command } from 'commander';
import { BRIEF_FORMAT, type Brief, type Notice } from '../../index.ts';
import type { Face } from '../face.ts';
import { runFilter } from '../filter/run.ts';
import {
  exitCodeOf,
  needInputs,
  oneOf,
  openInputs,
  tellNotices,
  tellOfOneStory,
  wholeNumber,
  withOneStory,
  withStory,
} from './inputs.ts';
import { type Format, put, render } from './output.ts';

interface Options {
  readonly jsonl?: boolean;
  readonly jobs?: number;
  readonly format: Format;
  readonly out?: string;
  readonly story?: number;
  readonly explain?: boolean;
  readonly oneStory?: boolean;
}

interface StoryStep {
  readonly verb: 'trace' | 'collate';
  readonly description: string;
  readonly formats: readonly Format[];
  /** What the JSON form holds of a story. */
  readonly pick: (story: Brief['stories'][number]) => object;
  /** Parts of the terminal form. */
  readonly parts: readonly ('lineage' | 'edges' | 'facts' | 'quotations')[];
  /** What `--explain` tells besides in the terminal form; without it there is no such option. */
  readonly explain?: { readonly parts: StoryStep['parts']; readonly description: string };
}

/** `trace` and `collate` are alike: stories in, one part of what is told out. */
export function storyStepCommand(step: StoryStep, face: Face): Command {
  const command = withOneStory(new Command(step.verb))
    .description(step.description)
    .argument(
      '[inputs...]',
      'files, folders, patterns or addresses: text, HTML, Markdown, JSONL, CSV, feeds, web archives',
    )
    .option('-f, --format <format>', `one of ${step.formats.join(', ')}`, oneOf(step.formats), 'terminal' as Format)
    .option(
      '-s, --story <number>',
      'tell one story alone and in full, by its place in the list',
      wholeNumber(1, 1_000_000),
    )
    .option('-o, --out <file>', 'write there instead of to standard output')
    .option('--jsonl', 'read articles as JSON lines: those of one story, or of many where each line names its "story"')
    .option('-j, --jobs <number>', 'worker threads of --jsonl', wholeNumber(1, 256))
    .action(async (inputs: string[], options: Options, command: Command) => {
      needInputs(inputs, options.jsonl, command);
      if (options.jsonl) {
        face.exit(await runFilter(step.verb, face, options.jobs ? { jobs: options.jobs } : {}));
        return;
      }
      const { stemma, pages, notices } = await openInputs(inputs);
      const all = stemma.tell(pages, options.oneStory ? { oneStory: true } : {});
      const found = withStory(all, options.story);
      const told = { ...found, notices: [...notices, ...found.notices.filter(concernsStories)] };
      // The terminal form tells its notices itself.
      if (told.stories.length === 0 || options.format !== 'terminal') tellNotices(told.notices, face);
      face.exit(exitCodeOf(told));
      if (told.stories.length === 0) return;
      tellOfOneStory(all, options, face);
      const text =
        options.format === 'json'
          ? JSON.stringify({ format: BRIEF_FORMAT, stories: told.stories.map(step.pick) }, null, 2)
          : await render(told, options.format, {
              ...face,
              parts: options.explain ? (step.explain?.parts ?? step.parts) : step.parts,
            });
      await put(text, options.out, face);
    });
  return step.explain === undefined ? command : command.option('--explain', step.explain.description);
}

/** What reading tells is about single words, on which lineage and agreement do not rest; what was left out concerns all. */
const concernsStories = ({ step, reason }: Notice): boolean => step !== 'read' || reason.startsWith('left out');
