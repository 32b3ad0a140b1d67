/** Escape sequences of terminals: CSI, OSC and the shorter ones. Bounded, so that a lone escape costs nothing. */
const ESCAPES = /[\u001b\u009b](?:[[\]()#;?]{0,2}[\d;:?]{0,64}[\u0020-\u002f]{0,4}[\u0040-\u007e]?)/g;

/** Bidirectional controls (U+061C, U+200E–F, U+202A–E, U+2066–9) can make text read otherwise than it is. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Text from outside as one line that is safe to print: no control characters, no escapes, no direction overrides. */
export const plainLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(ESCAPES, '')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, '')
    .trim();
