import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { foldHash } from '../../text/fold.ts';
import type { Mention } from '../entities/mention.ts';
import { beginsName, endsName, kindOfLabel, NAME_KINDS } from './labels.ts';

/** Titles that news writes before a name without their being part of it. "King", "Judge" and their like may be surnames. */
const HONORIFICS: ReadonlySet<number> = new Set(
  'mr mrs ms dr prof sen rep gov gen lt capt sgt rev hon president senator representative governor chancellor premier herr frau monsieur madame mme mlle señor señora sr sra senhor senhora presidente président'
    .split(' ')
    .map(foldHash),
);

/** The labelled runs of tokens as mentions. Forms of address before a person are cut off; alone they are no name. */
export function mentionsOf(text: string, tokens: Tokens, labels: Uint8Array): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!beginsName(labels[i]!)) continue;
    const kind = NAME_KINDS[kindOfLabel(labels[i]!)]!;
    let first = i;
    while (!endsName(labels[i]!) && i + 1 < tokens.length) i++;
    if (kind === 'person' || first === i) first = behindHonorifics(text, tokens, first, i);
    if (first > i) continue;
    const start = tokens.start[first]!;
    const end = tokens.end[i]!;
    mentions.push({ start, end, kind, form: text.slice(start, end).replace(/\s+/g, ' ') });
  }
  return mentions;
}

/** The first token from `first` that is not a form of address or its full stop; beyond `last` where nothing is left. */
function behindHonorifics(text: string, tokens: Tokens, first: number, last: number): number {
  let i = first;
  while (i <= last) {
    const dot = text[tokens.start[i]!] === '.' && tokens.end[i]! - tokens.start[i]! === 1;
    if (dot && i > first) i++;
    // A long one alone may be a name: "Prince died".
    else if (HONORIFICS.has(tokens.fold[i]!) && (i < last || abbreviated(tokens, i))) i++;
    else break;
  }
  return i;
}

/** Too short for a name of its own, or followed by a full stop that no sentence ends with: "Rep", "Sen.". */
const abbreviated = (tokens: Tokens, i: number): boolean =>
  tokens.end[i]! - tokens.start[i]! <= 4 && (tokens.flags[i]! & TokenFlag.allCapitals) === 0;
