/** A text as it was printed, and where each of its tokenised offsets went. */
export interface Printed {
  readonly text: string;
  /** From an offset into the tokenised text to the one into `text`; one entry beyond the end. */
  readonly at: Uint32Array;
}

/** Signs before which a tokenised text has a space that print has not, and those behind which. */
const CLOSES = /^(?:[,.;:!?%)\]]|''|'s|'re|'ve|'ll|'d|'m|n't|'|\.\.\.)(?=\s|$)/;
const OPENS = /(?:[([$£€#]|``)$/;

/** Undoes Penn Treebank tokenising: "airliner , `` said the U.S. 's head ''" as a newspaper would print it. */
export function printed(tokenised: string): Printed {
  const at = new Uint32Array(tokenised.length + 1);
  let text = '';
  for (let i = 0; i < tokenised.length; i++) {
    at[i] = text.length;
    const two = tokenised.slice(i, i + 2);
    if (tokenised[i] === ' ') {
      if (!CLOSES.test(tokenised.slice(i + 1, i + 6)) && !OPENS.test(tokenised.slice(Math.max(0, i - 2), i)))
        text += ' ';
    } else if (two === '``' || two === "''") {
      at[i + 1] = text.length;
      text += '"';
      i++;
    } else text += tokenised[i];
  }
  at[tokenised.length] = text.length;
  return { text, at };
}
