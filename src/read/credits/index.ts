import type { Credit } from '../../model/article.ts';
import type { Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { foldHash } from '../../text/fold.ts';
import { phrasesAfterSource } from '../../text/languages/credits.ts';
import { matchPhrases } from '../../text/phrase-patterns.ts';
import { canonicalSource, isOutletLike } from '../../text/source-names.ts';
import { phrasesBefore } from './before.ts';
import { knownMentions, type Mention } from './known-mentions.ts';

export interface CreditsInput {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly language: string;
  /** Organisations named in the text: those that are called like an outlet count as sources too. */
  readonly organizations?: readonly Span[];
}

/**
 * Credits within running text: "told CNN", "a Reuters news agency reporter saw", "according to the Associated Press". A source is
 * credited only where words before or after it say that it reported; an outlet that is itself the subject of a report is not.
 */
export function findCredits(input: CreditsInput): Credit[] {
  const { text, tokens, sentences } = input;
  const found: Credit[] = [];
  for (const sentence of sentences) {
    for (const mention of mentions(input, sentence)) {
      const span = creditSpan(tokens, sentence, mention);
      if (span === undefined) continue;
      const start = tokens.start[span.from]!;
      const end = tokens.end[span.to - 1]!;
      found.push({
        name: mention.name,
        kind: 'partial',
        span: { start, end },
        where: 'text',
        exact: text.slice(start, end),
      });
    }
  }
  return found;
}

/** Known sources of a sentence, and names that look like one. */
function mentions(input: CreditsInput, sentence: Sentence): Mention[] {
  const { text, tokens, organizations } = input;
  const found: Mention[] = knownMentions(tokens, sentence);
  for (const name of organizations ?? []) {
    if (name.start < sentence.start || name.end > sentence.end) continue;
    const form = text.slice(name.start, name.end);
    if (!isOutletLike(form)) continue;
    const from = tokenAt(tokens, sentence, name.start);
    const to = tokenAt(tokens, sentence, name.end);
    if (found.every((other) => other.to <= from || other.from >= to)) {
      found.push({ name: canonicalSource(form).name, from, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function tokenAt(tokens: Tokens, sentence: Sentence, at: number): number {
  let i = sentence.firstToken;
  while (i < sentence.endToken && tokens.start[i]! < at) i++;
  return i;
}

/** The tokens of the credit with the words that make it one, or undefined where none do. */
function creditSpan(tokens: Tokens, sentence: Sentence, mention: Mention): { from: number; to: number } | undefined {
  const before = phrasesBefore(tokens, sentence.firstToken, mention.from);
  const after = matchPhrases(tokens, mention.to, sentence.endToken, phrasesAfterSource());
  const adjacent = after !== undefined && onlySpaces(tokens, mention.to, after.end);
  if (before < 0 && !adjacent) return undefined;
  return {
    from: before < 0 ? withArticle(tokens, sentence, mention.from) : before,
    to: adjacent ? after.end : mention.to,
  };
}

/** No punctuation between the source and the words after it. */
function onlySpaces(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens.flags[i]! & TokenFlag.punctuation) !== 0) return false;
  return true;
}

const ARTICLES = new Set(
  ['a', 'an', 'the', 'ein', 'eine', 'un', 'une', 'la', 'le', 'der', 'die', 'das', 'el'].map(foldHash),
);

function withArticle(tokens: Tokens, sentence: Sentence, from: number): number {
  return from > sentence.firstToken && ARTICLES.has(tokens.fold[from - 1]!) ? from - 1 : from;
}
