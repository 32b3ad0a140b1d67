import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

export interface Form {
  /** The text of a field; '' where it is absent, no text, or there more than once. */
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly (string | File)[];
}

/** The form that was sent. What is no form is answered with 400. */
export async function formOf(context: Context): Promise<Form> {
  try {
    const fields = await context.req.parseBody({ all: true });
    return {
      text: (name) => (typeof fields[name] === 'string' ? fields[name] : ''),
      all: (name) => [fields[name] ?? []].flat(),
    };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'BodyLimitError') throw cause;
    throw new HTTPException(400, { message: 'Expected a form.', cause });
  }
}
