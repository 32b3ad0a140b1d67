const MOST_WORDS = 16;

/**
 * What a person types as a query of FTS5: all words must stand there, "words between quotation marks" side by side, a
 * word with a star at its end begins one. Nothing typed is taken for an operator. Undefined where no word is left.
 */
export function wordsQuery(typed: string, column?: string): string | undefined {
  const terms: string[] = [];
  for (const [, phrase, word] of typed.slice(0, 1000).matchAll(/["“”]([^"“”]*)["“”]|([^\s"“”]+)/g)) {
    const text = (phrase ?? word ?? '').replace(/\u0000/g, ' ');
    const begins = phrase === undefined && text.endsWith('*');
    const words = text.match(/[\p{L}\p{N}\p{M}]+/gu);
    if (words) terms.push(`"${words.join(' ')}"${begins ? '*' : ''}`);
    if (terms.length === MOST_WORDS) break;
  }
  if (terms.length === 0) return undefined;
  const all = terms.join(' AND ');
  return column === undefined ? all : `${column} : (${all})`;
}
