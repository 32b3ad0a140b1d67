import type { Sentence } from '../../model/reading.ts';
import type { Tokens } from '../../model/tokens.ts';
import { splitSentences } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';

/** A text as the recogniser is given it. */
export interface ReadText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** A headline longer than this is none. */
const LONGEST = 400;

/**
 * The headline put before its text, so that each helps to tell the names of the other; `offset` is where the text then
 * begins. Undefined where there is no headline, or the text begins with it.
 */
export function withHeadline(
  title: string | undefined,
  body: ReadText,
  language: string,
): (ReadText & { readonly offset: number }) | undefined {
  const headline = title?.trim() ?? '';
  if (headline === '' || headline.length > LONGEST || body.text.trimStart().startsWith(headline)) return undefined;
  const before = `${headline}\n\n`;
  const tokens = tokenize(headline);
  const own = splitSentences(headline, tokens, language);
  const count = tokens.length;
  const paragraphs = (own.at(-1)?.paragraph ?? 0) + 1;
  return {
    text: before + body.text,
    tokens: joinTokens(tokens, body.tokens, before.length),
    sentences: [
      ...own,
      ...body.sentences.map(({ start, end, firstToken, endToken, paragraph }) => ({
        start: start + before.length,
        end: end + before.length,
        firstToken: firstToken + count,
        endToken: endToken + count,
        paragraph: paragraph + paragraphs,
      })),
    ],
    offset: before.length,
  };
}

function joinTokens(a: Tokens, b: Tokens, offset: number): Tokens {
  const length = a.length + b.length;
  const wide = (first: Uint32Array, second: Uint32Array): Uint32Array => {
    const joined = new Uint32Array(length);
    joined.set(first.subarray(0, a.length));
    joined.set(second.subarray(0, b.length), a.length);
    return joined;
  };
  const flags = new Uint16Array(length);
  flags.set(a.flags.subarray(0, a.length));
  flags.set(b.flags.subarray(0, b.length), a.length);
  const [start, end] = [wide(a.start, b.start), wide(a.end, b.end)];
  for (let i = a.length; i < length; i++) {
    start[i]! += offset;
    end[i]! += offset;
  }
  return { length, start, end, form: wide(a.form, b.form), fold: wide(a.fold, b.fold), flags };
}
