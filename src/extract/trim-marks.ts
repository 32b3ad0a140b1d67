const isSpace = (character: string): boolean => character.trim() === '';

/** A text without the white space and the given marks at its end. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text[end - 1]!) || isSpace(text[end - 1]!))) end--;
  return text.slice(0, end);
}

/** A text without the white space and the given marks at either end. */
export function withoutEnds(text: string, marks: string): string {
  const bare = withoutEnd(text, marks);
  let start = 0;
  while (start < bare.length && (marks.includes(bare[start]!) || isSpace(bare[start]!))) start++;
  return bare.slice(start);
}
