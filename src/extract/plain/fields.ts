import { type Draft, remove } from '../draft.ts';
import { findDates } from '../metadata/date-text.ts';
import { type Piece, piece } from '../piece.ts';

/** Fields as crawlers write them before a text: "date 2022-02-23 …", "Published: 3 May 2021", "Title: …". */
const DATE_FIELD = /^(date|published|posted|updated|datum|fecha|data|дата) ?[:=]? (?=\S)/i;
const NAMED_FIELD = /^(title|headline|titel|author|source|outlet|url) ?: (.{1,300})$/i;
const REACH = 6;

/** Takes fields off the first lines; what follows a date on its line stays as a line. */
export function takeFields(lines: readonly Piece[], draft: Draft, monthFirst: boolean): Piece[] {
  const rest: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    if (index >= REACH) rest.push(line);
    else if (!takeNamed(line, draft)) rest.push(...takeDate(line, draft, monthFirst));
  }
  return rest;
}

function takeNamed(line: Piece, draft: Draft): boolean {
  const match = line.text.length > 400 ? null : NAMED_FIELD.exec(line.text);
  if (match === null) return false;
  const value = match[2]!.trim();
  switch (match[1]!.toLowerCase()) {
    case 'title':
    case 'titel':
    case 'headline':
      if (draft.title !== '') return false;
      draft.title = value;
      break;
    case 'author':
      draft.author ??= value;
      break;
    case 'outlet':
      draft.outlet ??= value;
      break;
    case 'url':
      if (!/^https?:\/\/\S+$/.test(value)) return false;
      draft.canonical ??= value;
      break;
    default:
      // "Source: Reuters" is a credit and is read as one.
      return false;
  }
  remove(draft, 'field', line.text);
  return true;
}

function takeDate(line: Piece, draft: Draft, monthFirst: boolean): Piece[] {
  const field = DATE_FIELD.exec(line.text);
  if (field === null) return [line];
  const after = line.text.slice(field[0].length);
  const date = findDates(after.slice(0, 60), monthFirst)[0];
  if (date === undefined || date.start > 12) return [line];
  const value = { value: date.value, from: 'text' };
  if (/^updated/i.test(field[1]!)) draft.modified ??= value;
  else draft.published ??= value;
  const left = after.slice(date.end).trim();
  remove(draft, 'field', line.text.slice(0, line.text.length - left.length).trim());
  return left === '' ? [] : [piece(left)];
}
