import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { foldHash } from '../../text/fold.ts';
import { facilityNouns } from '../../text/languages/en/facility-nouns.ts';
import { titles } from '../../text/languages/en/titles.ts';
import type { Mention } from '../entities/mention.ts';

const HEADS = new Set(titles.heads.map(foldHash));
const MODIFIERS = new Set(titles.modifiers.map(foldHash));
const FACILITIES = new Set(facilityNouns.split(' ').map(foldHash));
const LINKS = new Set(titles.links.map(foldHash));

/**
 * "U.S. Secretary of State Antony Blinken" labelled as one name is a place, an office and a person: the office is cut out, so that
 * the holder has one name in every report. `mentions` are in order of the text.
 */
export function withoutOffices(text: string, tokens: Tokens, mentions: readonly Mention[]): Mention[] {
  const cut: Mention[] = [];
  let token = 0;
  for (const mention of mentions) {
    while (token < tokens.length && tokens.start[token]! < mention.start) token++;
    let end = token;
    while (end < tokens.length && tokens.end[end]! <= mention.end) end++;
    if (mention.kind === 'person' && end - token > 1 && isOfficeOnly(tokens, token, end)) continue;
    const office =
      mention.kind === 'organization' || mention.kind === 'other' ? undefined : officeWithin(tokens, token, end);
    const last = tokens.fold[end - 1] ?? 0;
    if (!office || (mention.kind === 'location' && FACILITIES.has(last))) {
      cut.push(mention);
      continue;
    }
    const part = (from: number, to: number, kind: Mention['kind']): Mention => {
      const [start, stop] = [tokens.start[from]!, tokens.end[to - 1]!];
      return { start, end: stop, kind, form: text.slice(start, stop).replace(/\s+/g, ' ') };
    };
    if (office.from > token) cut.push(part(token, office.from, 'location'));
    cut.push(part(office.to, end, 'person'));
  }
  return cut;
}

/** "Prime Minister" is nobody's name. */
function isOfficeOnly(tokens: Tokens, first: number, end: number): boolean {
  let head = false;
  for (let i = first; i < end; i++) {
    const fold = tokens.fold[i]!;
    if (SURNAMES.has(fold) && i === end - 1) return false;
    if (HEADS.has(fold)) head = true;
    else if (!MODIFIERS.has(fold) && !LINKS.has(fold)) return false;
  }
  return head;
}

/** Offices that are surnames as well: "Chief Justice" is none, "Vice King" may be somebody. */
const SURNAMES = new Set('king prince pope judge bishop justice chief major general marshal'.split(' ').map(foldHash));

/** The tokens of an office at or near the beginning of `first`–`end`, with somebody's name behind it. */
function officeWithin(tokens: Tokens, first: number, end: number): { from: number; to: number } | undefined {
  let head = -1;
  for (let i = first; i < end - 1; i++) if (HEADS.has(tokens.fold[i]!)) head = i;
  if (head < 0 || end - first < 3) return undefined;
  let from = head;
  while (from > first && (HEADS.has(tokens.fold[from - 1]!) || MODIFIERS.has(tokens.fold[from - 1]!))) from--;
  let to = head + 1;
  // What the office is of: "of State", "of Foreign Affairs"; the name behind it is its last words.
  if (LINKS.has(tokens.fold[to]!)) {
    to = Math.max(to + 2, nameStart(tokens, to + 1, end));
    if (to >= end) return undefined;
  }
  return { from, to };
}

/** Where the last two words of a run begin, initials between them included: "Antony J. Blinken". */
function nameStart(tokens: Tokens, first: number, end: number): number {
  let i = end - 1;
  while (i > first && isInitial(tokens, i - 1)) i--;
  return Math.max(first, i - 1);
}

const isInitial = (tokens: Tokens, i: number): boolean =>
  tokens.end[i]! - tokens.start[i]! === 1 && (tokens.flags[i]! & (TokenFlag.capital | TokenFlag.punctuation)) !== 0;
