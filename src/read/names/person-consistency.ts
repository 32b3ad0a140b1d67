import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { type DocumentView, Habit, Line } from './document-view.ts';
import { beginsName, endsName, kindOfLabel, NAME_KINDS } from './labels.ts';
import { WordBit, type WordTable } from './word-table.ts';

const PERSON = NAME_KINDS.indexOf('person');
const SINGLE_PERSON = 1 + PERSON * 4 + 3;
const PLACE = WordBit.country | WordBit.largeCity | WordBit.city | WordBit.region | WordBit.people;

/**
 * Parts of a person's full name that stand alone elsewhere are that person: "Kathina" after "Kathina Thomas", and "King
 * said" after "Billy King", where the model took them for a place or for a plain word. Changes `labels` in place.
 */
export function agreeOnPersons(
  tokens: Tokens,
  document: DocumentView,
  table: WordTable,
  rows: Int32Array,
  capital: Uint8Array,
  bounds: Uint32Array,
  lines: Uint8Array,
  sequences: number,
  labels: Uint8Array,
): void {
  takeFirstNames(tokens, table, rows, capital, labels);
  const surname = new Uint8Array(document.types);
  const given = new Uint8Array(document.types);
  const elsewhere = new Uint8Array(document.types);
  let any = false;
  for (let i = 0; i < tokens.length; i++) {
    if (!beginsName(labels[i]!)) continue;
    const first = i;
    while (!endsName(labels[i]!) && i + 1 < tokens.length) i++;
    if (i === first) continue;
    if (kindOfLabel(labels[first]!) === PERSON) {
      any = true;
      given[document.type[first]!] = 1;
      surname[document.type[i]!] = 1;
    } else for (let k = first; k <= i; k++) elsewhere[document.type[k]!] = 1;
  }
  if (!any) return;
  for (let s = 0; s < sequences; s++) {
    if (lines[s] !== Line.normal) continue;
    const from = bounds[s]!;
    const to = bounds[s + 1]!;
    for (let i = from; i < to; i++) {
      const type = document.type[i]!;
      if (capital[i] === 0 || elsewhere[type] === 1 || (surname[type] === 0 && given[type] === 0)) continue;
      const label = labels[i]!;
      const kind = kindOfLabel(label);
      if (kind === PERSON || tokens.end[i]! - tokens.start[i]! < 3) continue;
      const row = rows[i]!;
      const place = row >= 0 && (table.bits[row]! & PLACE) !== 0;
      if (kind >= 0) {
        if (beginsName(label) && endsName(label) && !place) labels[i] = SINGLE_PERSON;
        continue;
      }
      const alone = (i === from || capital[i - 1] === 0) && (i + 1 >= to || capital[i + 1] === 0);
      const word = (document.habits[type]! & Habit.lower) !== 0;
      if (surname[type] === 1 && alone && !word && !place) labels[i] = SINGLE_PERSON;
    }
  }
}

/** A listed first name right before a person is part of the name, also at the beginning of a sentence. */
function takeFirstNames(
  tokens: Tokens,
  table: WordTable,
  rows: Int32Array,
  capital: Uint8Array,
  labels: Uint8Array,
): void {
  for (let i = 1; i < tokens.length; i++) {
    const label = labels[i]!;
    if (!beginsName(label) || kindOfLabel(label) !== PERSON || labels[i - 1] !== 0) continue;
    const row = rows[i - 1]!;
    const first = capital[i - 1] !== 0 && row >= 0 && (table.bits[row]! & WordBit.firstName) !== 0;
    if (!first || (table.capital[row]! !== 0 && table.capital[row]! < 6)) continue;
    if ((tokens.flags[i - 1]! & TokenFlag.sentenceEnd) !== 0 || tokens.end[i - 1]! + 1 !== tokens.start[i]!) continue;
    labels[i - 1] = 1 + PERSON * 4;
    labels[i] = endsName(label) ? 1 + PERSON * 4 + 2 : 1 + PERSON * 4 + 1;
  }
}
