import { z } from 'zod';

/** UTF-16 code units that are read of an answer. */
const LONGEST_ANSWER = 100_000;
const LONGEST_SENTENCE = 2000;
const MOST_SENTENCES = 300;

const answerSchema = z.strictObject({ sentences: z.array(z.string()).min(1) });

/** A model answered with something else than what it was asked for. */
export class BadAnswerError extends Error {
  override name = 'BadAnswerError';
}

/**
 * The texts of a model's answer: a JSON document of the form that was asked for, at the most within one Markdown fence and behind one
 * block of thoughts. Texts too long are emptied and those past the most left out, each still counted in `given`. Throws BadAnswerError.
 */
export function parseAnswer(answer: string): { readonly texts: readonly string[]; readonly given: number } {
  if (answer.length > LONGEST_ANSWER)
    throw new BadAnswerError(
      `expected an answer of at most ${LONGEST_ANSWER} characters, got ${answer.length} of them`,
    );
  let value: unknown;
  try {
    value = JSON.parse(unwrapped(answer));
  } catch (cause) {
    throw new BadAnswerError('expected JSON alone, got other text', { cause });
  }
  const parsed = answerSchema.safeParse(value);
  if (!parsed.success) throw new BadAnswerError('expected {"sentences": ["…"]}, got JSON of another form');
  const { sentences } = parsed.data;
  return {
    texts: sentences
      .slice(0, MOST_SENTENCES)
      .map((text) => (text.length > LONGEST_SENTENCE ? '' : text.replace(/\s+/gu, ' ').trim())),
    given: sentences.length,
  };
}

function unwrapped(answer: string): string {
  let text = answer.trim();
  const thought = text.startsWith('<think>') ? text.indexOf('</think>') : -1;
  if (thought >= 0) text = text.slice(thought + '</think>'.length).trim();
  if (!text.startsWith('```') || !text.endsWith('```') || text.length < 6) return text;
  const line = text.indexOf('\n');
  return line < 0 ? text : text.slice(line, -3).trim();
}
