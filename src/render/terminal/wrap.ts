import { columnsOf, displayWidth } from './display-width.ts';

/** Cuts a word that is wider than a whole line, and text of scripts without spaces, at the last column that fits. */
function piecesOf(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const columns = columnsOf(character);
    if (used + columns > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += columns;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

/** Text without line ends as lines of at most `width` columns. Words stay whole where they fit on a line of their own. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(8, width);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const columns = displayWidth(word);
    const space = line === '' ? 0 : 1;
    if (used + space + columns <= room) {
      line += (space ? ' ' : '') + word;
      used += space + columns;
      continue;
    }
    // A long run without spaces goes on in the present line: so East Asian text fills its lines.
    const wide = columns > room;
    if (line !== '' && !(wide && room - used > 12)) {
      lines.push(line);
      line = '';
      used = 0;
    }
    if (!wide) {
      line = word;
      used = columns;
      continue;
    }
    const left = line === '' ? room : room - used - 1;
    const [head, ...rest] = piecesOf(word, left);
    lines.push(line === '' ? (head ?? '') : `${line} ${head ?? ''}`);
    const others = piecesOf(rest.join(''), room);
    line = others.pop() ?? '';
    used = displayWidth(line);
    lines.push(...others);
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Wrapped lines behind an indent; the first may have its own head of the same width ("≠ "). */
export function indented(text: string, width: number, indent: string, head = indent): string[] {
  return wrap(text, width - displayWidth(indent)).map((line, index) => (index === 0 ? head : indent) + line);
}
