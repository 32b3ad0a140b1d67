import { z } from 'zod';

/** What is asked of an answer of the chat completions API; whatever else it holds is not looked at. */
const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().min(1) }) })).min(1),
});

/** An answer is no chat completion with a text. */
export class NoCompletionError extends Error {
  override name = 'NoCompletionError';
}

/** The text of the first choice. Calls of tools, refusals and parts that are no text are none. Throws NoCompletionError. */
export function completionText(body: string): string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    throw new NoCompletionError(
      'expected JSON, got something else; check that the address is an OpenAI-compatible API',
      {
        cause,
      },
    );
  }
  const parsed = completionSchema.safeParse(value);
  if (!parsed.success)
    throw new NoCompletionError(
      'expected a chat completion with a text, got JSON of another form (a call of a tool, or an empty answer)',
    );
  return parsed.data.choices[0]!.message.content;
}
