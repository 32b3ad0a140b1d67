/** Strangers' text on a terminal: no control characters, no marks that turn the direction of writing. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '·');

/** Breaks one line at spaces to a width in columns; what follows the first line is indented two columns deeper. */
export function wrapLine(line: string, width: number): string {
  const lead = /^ */.exec(line)?.[0].length ?? 0;
  const words = line.slice(lead).split(' ');
  const rows: string[] = [];
  let row = ' '.repeat(lead);
  let empty = true;
  for (const word of words) {
    if (!empty && row.length + 1 + word.length > width) {
      rows.push(row);
      row = ' '.repeat(lead + 2);
      empty = true;
    }
    row += empty ? word : ` ${word}`;
    empty = false;
  }
  rows.push(row);
  return rows.join('\n');
}
