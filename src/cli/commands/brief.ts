import process from 'node:process';
import { Command } from 'commander';
import { type LanguageModel, languageModel, ModelAddressError } from '../../index.ts';
import type { Face } from '../face.ts';
import { runFilter } from '../filter/run.ts';
import { progressBar } from '../progress.ts';
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
import { FORMATS, type Format, put, render } from './output.ts';

interface Options {
  readonly format: Format;
  readonly out?: string;
  readonly story?: number;
  readonly html?: string;
  readonly words?: number;
  readonly oneStory?: boolean;
  readonly jsonl?: boolean;
  readonly jobs?: number;
  readonly wording?: string;
  readonly wordingModel?: string;
  readonly wordingTimeout?: number;
}

/** The environment variable that holds the key of the language model's address. */
const KEY = 'STEMMA_WORDING_KEY';

export const briefCommand = (face: Face): Command =>
  withOneStory(new Command('brief'))
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
    .option('--wording <url>', 'have a language model word the sentences: the address of an OpenAI-compatible API')
    .option('--wording-model <name>', 'the model to ask there')
    .option('--wording-timeout <seconds>', 'for each answer, 1 to 3600 (60 unless told)', wholeNumber(1, 3600))
    .addHelpText(
      'after',
      `\nWording: the sentences of the brief, and nothing else, are sent to the address that --wording gives. Each sentence that comes back must be borne\nout by the reports, as "stemma check" judges, or is dropped; the brief tells how many were. Where no good answer comes the brief stays as it was.\nA key is taken from the environment variable ${KEY}; it is sent to that address only, and kept nowhere.`,
    )
    .action(async (inputs: string[], options: Options, command: Command) => {
      needInputs(inputs, options.jsonl, command);
      const model = modelOf(options, command);
      const words = options.words === undefined ? {} : { words: options.words };
      if (options.jsonl) {
        face.exit(await runFilter('brief', face, { ...words, ...(options.jobs ? { jobs: options.jobs } : {}) }));
        return;
      }
      const { stemma, pages, notices } = await openInputs(inputs);
      const bar = progressBar(face);
      const asked = { ...words, ...(options.oneStory ? { oneStory: true } : {}), progress: bar.step };
      const told = model
        ? await stemma.tellWorded(pages, model, { ...asked, ...(options.story ? { only: options.story } : {}) })
        : stemma.tell(pages, asked);
      bar.stop();
      const brief = withStory({ ...told, notices: [...notices, ...told.notices] }, options.story);
      // The brief itself tells its notices where it is read by people.
      if (brief.stories.length === 0 || options.format !== 'terminal') tellNotices(brief.notices, face);
      face.exit(exitCodeOf(brief));
      if (brief.stories.length === 0 && options.format === 'terminal') {
        face.err.write('Nothing could be told: no report with a text was found.\n');
        return;
      }
      tellOfOneStory(told, options, face);
      await put(await render(brief, options.format, face), options.out, face);
      if (options.html !== undefined) {
        await put(await render(brief, 'html', face), options.html, face);
        face.err.write(`The page is in ${options.html}\n`);
      }
    });

/** The language model that the user configured, if any. */
function modelOf(
  { wording, wordingModel, wordingTimeout, jsonl }: Options,
  command: Command,
): LanguageModel | undefined {
  if (wording === undefined && wordingModel === undefined) return undefined;
  if (wording === undefined || wordingModel === undefined)
    return command.error('error: expected both --wording and --wording-model, got one of them');
  if (jsonl) return command.error('error: expected either --wording or --jsonl, got both');
  const key = process.env[KEY];
  try {
    return languageModel({
      url: wording,
      model: wordingModel,
      ...(key ? { key } : {}),
      ...(wordingTimeout === undefined ? {} : { timeoutMs: wordingTimeout * 1000 }),
    });
  } catch (error) {
    if (error instanceof ModelAddressError) return command.error(`error: --wording: ${error.message}`);
    throw error;
  }
}
