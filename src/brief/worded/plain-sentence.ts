/** What prose of news never needs and a page, a terminal or a reader could be fooled by: markup, addresses, control and direction marks. */
const MARKUP = /[<>{}`\\|]|\]\(|\*\*|__|:\/\/|\bwww\./iu;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Joiners within words of scripts that need them. */
const JOINERS = /(?<=\p{L}\p{M}*)[\u200c\u200d](?=\p{L})/gu;

/** Whether a sentence is plain prose, of a length that a sentence has. */
export const isPlain = (text: string): boolean => !MARKUP.test(text) && !HIDDEN.test(text.replace(JOINERS, ''));
