import { TokenFlag } from '../../../model/tokens.ts';
import { foldHash } from '../../fold.ts';
import { polarityOf } from '../../languages/polarity.ts';
import { mainVerb } from '../main-verb.ts';
import type { ComparedReport } from '../statements.ts';

/** Tokens before a word among which a negation is its own, and behind it where the language puts it there. */
const BEFORE = 6;
const BEHIND = 2;
const ENGLISH = /^(?:un|in|im|ir|il|dis|non|mis)-?(.{4,})$/u;
const PREFIX = /^(?:un|in|im|ir|il|dis|non|mis|a|de|des|gegen|miss|не|ні|ne|nie|on)-?(.{4,})$/u;
const STOPS = /^[,;:.!?()–—…"“”«»„]$/u;

/** How a word of a sentence is denied. */
export interface Denied {
  /** Whether a negation stands before it; two ("ne … pas", "neither … nor") deny as one does. */
  readonly is: boolean;
  /** Tokens from the nearest negation to it, 0 where there is none. */
  readonly distance: number;
  /** The nearest negation, -1 where there is none. */
  readonly negation: number;
  /** Whether a verb of denying or refusing stands before it. */
  readonly refused: boolean;
}

/** Negations before a token within its clause: what stands before a comma denies nothing behind it. */
export function deniedAt(own: ComparedReport, sentence: number, token: number): Denied {
  const { text, reading } = own;
  const { tokens, language, sentences } = reading;
  const { negations, softeners, denials } = polarityOf(language);
  const { firstToken, endToken } = sentences[sentence]!;
  let distance = 0;
  let negation = -1;
  let refused = false;
  const note = (i: number): void => {
    if (negation >= 0) return;
    negation = i;
    distance = Math.abs(token - i);
  };
  for (let i = token - 1; i >= Math.max(firstToken, token - BEFORE); i--) {
    if (STOPS.test(text.slice(tokens.start[i]!, tokens.end[i]!))) break;
    const fold = tokens.fold[i]!;
    if (denials.has(fold)) refused = true;
    else if (negations.has(fold) && !softeners.has(tokens.fold[i + 1]!)) note(i);
  }
  // "Neither the detectives nor the officers asked": at the head of a sentence it denies the first verb, however far off.
  if (negations.has(tokens.fold[firstToken]!) && token - firstToken > BEFORE && token === mainVerb(own, sentence))
    note(firstToken);
  if (language.slice(0, 2) !== 'en')
    for (let i = token + 1; i < Math.min(endToken, token + 1 + BEHIND); i++) {
      if (STOPS.test(text.slice(tokens.start[i]!, tokens.end[i]!))) break;
      if (negations.has(tokens.fold[i]!) && !softeners.has(tokens.fold[i + 1] ?? 0)) note(i);
    }
  return { is: negation >= 0, distance, negation, refused };
}

/** Folded hash of what is left of a word that may begin with "un-"; 0 where it does not. */
export function bareOf({ text, reading: { tokens, language } }: ComparedReport, token: number): number {
  if ((tokens.flags[token]! & TokenFlag.word) === 0) return 0;
  const rest = (language.slice(0, 2) === 'en' ? ENGLISH : PREFIX).exec(
    text.slice(tokens.start[token]!, tokens.end[token]!).toLowerCase(),
  )?.[1];
  return rest === undefined ? 0 : foldHash(rest);
}

/** Whether a sentence holds a negation anywhere. */
export function isNegated({ reading }: ComparedReport, sentence: number): boolean {
  const { tokens, language, sentences } = reading;
  const { negations } = polarityOf(language);
  const { firstToken, endToken } = sentences[sentence]!;
  for (let i = firstToken; i < endToken; i++) if (negations.has(tokens.fold[i]!)) return true;
  return false;
}
