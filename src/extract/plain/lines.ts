import { cleanLine } from './even.ts';

const BULLET = /^[•▪●◦‣∙■□▶►➤✓✔*](?=\s|$)\s*/u;

export interface RawLine {
  readonly text: string;
  readonly bullet: boolean;
}

/**
 * The paragraphs of a plain text: a line each, except where the text is wrapped at a column; there lines are joined up to
 * the next empty one. Empty ones and lone bullets are left out.
 */
export function textLines(text: string): RawLine[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\u0085\f]/);
  const joined = isWrapped(lines) ? unwrap(lines) : lines;
  const found: RawLine[] = [];
  for (const line of joined) {
    const clean = cleanLine(line);
    if (clean === '') continue;
    const bullet = BULLET.exec(clean);
    found.push({ text: bullet ? clean.slice(bullet[0].length) : clean, bullet: bullet !== null });
  }
  return found;
}

/** Whether line breaks are those of a fixed column: no long lines, most of them full, many going on in small letters. */
function isWrapped(lines: readonly string[]): boolean {
  let filled = 0;
  let full = 0;
  let goesOn = 0;
  for (let i = 0; i < lines.length && filled < 400; i++) {
    const line = lines[i]!;
    if (line.length > 110) return false;
    if (line.trim() === '') continue;
    filled++;
    if (line.length >= 45) full++;
    if (/^\s*\p{Ll}/u.test((lines[i + 1] ?? '').slice(0, 8))) goesOn++;
  }
  return filled >= 4 && full >= filled * 0.5 && goesOn >= filled * 0.3;
}

function unwrap(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push(open.join(' '));
    open = [];
  };
  for (const line of lines) {
    const bare = line.trim();
    if (bare === '' || BULLET.test(bare)) close();
    if (bare === '') continue;
    const last = open.at(-1);
    // A word cut at the line's end: "inter-\nnational".
    if (last !== undefined && /\p{Ll}-$/u.test(last.slice(-2)) && /^\p{Ll}/u.test(bare)) {
      open[open.length - 1] = last.slice(0, -1) + bare;
    } else open.push(bare);
  }
  close();
  return paragraphs;
}
