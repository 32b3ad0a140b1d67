import { type Command, InvalidArgumentError } from 'commander';
import { type Brief, type Notice, open, type Page, type Stemma } from '../../index.ts';
import { type Face, UsageError } from '../face.ts';
import { printable } from '../printable.ts';

/** What a command that takes files has before it begins. */
export interface Opened {
  readonly stemma: Stemma;
  readonly pages: Page[];
  readonly notices: Notice[];
}

export async function openInputs(inputs: readonly string[]): Promise<Opened> {
  const stemma = await open();
  return { stemma, ...(await stemma.pages(inputs)) };
}

/** Bad usage: files and --jsonl exclude each other, and one of them is needed. */
export function needInputs(inputs: readonly string[], jsonl: boolean | undefined, command: Command): void {
  if (jsonl && inputs.length > 0)
    command.error(`error: expected either files or --jsonl, got both; leave out ${inputs[0]}`);
  if (!jsonl && inputs.length === 0) {
    command.error(
      'error: expected files, folders, patterns or addresses to read (or --jsonl for lines on standard input), got none',
    );
  }
}

export function tellNotices(notices: readonly Notice[], face: Face): void {
  for (const { place, reason } of notices) face.err.write(`${printable(place)}: ${printable(reason)}\n`);
}

/** The brief with one of its stories alone, by its place in the list from 1 on. Throws UsageError where there is none so far down. */
export function withStory(brief: Brief, place: number | undefined): Brief {
  if (place === undefined || brief.stories.length === 0) return brief;
  const story = brief.stories[place - 1];
  if (story) return { ...brief, stories: [story] };
  const { length } = brief.stories;
  throw new UsageError(
    `expected --story ${length === 1 ? '1, as there is one story' : `from 1 to ${length}, as there are ${length} stories`}; got ${place}`,
  );
}

/** 0 where anything could be told, else 1. */
export const exitCodeOf = (brief: Brief): 0 | 1 => (brief.stories.length > 0 ? 0 : 1);

/** For commands that group reports into stories by themselves. */
export const withOneStory = (command: Command): Command =>
  command.option('--one-story', 'take all reports for one story instead of grouping them');

/** So few reports were perhaps meant to be of one event. */
const FEW_REPORTS = 12;

/** Says how reports that were told as several stories are told as one. */
export function tellOfOneStory({ stories }: Brief, asked: { readonly oneStory?: boolean }, face: Face): void {
  const reports = stories.reduce((sum, { articles }) => sum + articles.length, 0);
  if (stories.length > 1 && reports <= FEW_REPORTS && !asked.oneStory)
    face.err.write(`The ${reports} reports are told as ${stories.length} stories; --one-story takes them for one.\n`);
}

export function wholeNumber(minimum: number, maximum: number) {
  return (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < minimum || number > maximum) {
      throw new InvalidArgumentError(`Expected a whole number from ${minimum} to ${maximum}.`);
    }
    return number;
  };
}

export function oneOf<Choice extends string>(choices: readonly Choice[]) {
  return (value: string): Choice => {
    if (!(choices as readonly string[]).includes(value))
      throw new InvalidArgumentError(`Expected one of ${choices.join(', ')}.`);
    return value as Choice;
  };
}
