const SEEN = 0;
const SPACE = 1;
/** Control characters, soft hyphens, joiners and marks of direction. */
const UNSEEN = 2;
const BREAK = 3;

function kindOf(unit: number): number {
  if (unit > 0x20 && unit < 0x7f) return SEEN;
  if (unit === 0x20 || unit === 0x09 || unit === 0xa0) return SPACE;
  if (unit < 0x20) return unit === 0x0a || unit === 0x0d ? BREAK : unit === 0x0c ? SEEN : UNSEEN;
  if (unit === 0x7f || unit === 0xad) return UNSEEN;
  if (unit < 0x2000) return SEEN;
  if (unit <= 0x200a || unit === 0x202f || unit === 0x205f || unit === 0x3000) return SPACE;
  if (unit === 0x200b || unit === 0x200e || unit === 0x200f || unit === 0x2060 || unit === 0xfeff) return UNSEEN;
  return SEEN;
}

/** Removes what no reader sees and evens out spaces; letters and marks stay as they are. */
export const cleanLine = (line: string): string => even(line, false);

/** The same for text of markup, where line breaks are spaces. */
export const cleanText = (text: string): string => even(text, true);

function even(text: string, breaks: boolean): string {
  const n = text.length;
  let out = '';
  let from = 0;
  for (let i = 0; i < n; ) {
    const first = kindOf(text.charCodeAt(i));
    if (first === SEEN || (first === BREAK && !breaks)) {
      i++;
      continue;
    }
    const start = i;
    let spaces = 0;
    for (; i < n; i++) {
      const kind = kindOf(text.charCodeAt(i));
      if (kind === SEEN || (kind === BREAK && !breaks)) break;
      if (kind !== UNSEEN) spaces++;
    }
    if (i === start + 1 && text.charCodeAt(start) === 0x20) continue;
    out += spaces > 0 ? `${text.slice(from, start)} ` : text.slice(from, start);
    from = i;
  }
  return (from === 0 ? text : out + text.slice(from)).trim();
}
