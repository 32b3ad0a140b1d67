import anyAscii from 'any-ascii';

const LEAST = 3;
const MOST = 5;
const HEBREW = /[\u05d0-\u05ea]/;

/** What stays of each letter of a transliterated name: vowels and what scripts drop are nothing, kin sounds are one. */
const KIN: Record<string, string> = {
  b: 'b',
  p: 'b',
  v: 'b',
  f: 'b',
  c: 'k',
  k: 'k',
  q: 'k',
  g: 'k',
  j: 'k',
  s: 's',
  z: 's',
  d: 't',
  t: 't',
  l: 'l',
  m: 'm',
  n: 'n',
  r: 'r',
};

/**
 * The consonants by which a name can be known in any script ("London", "Λονδίνο", "लंदन" → "lntn"), at most five; empty where
 * there are fewer than three signs. A vowel at the beginning counts as one sign. `word` is one word in any case.
 */
export function nameSkeleton(word: string): string {
  let plain = anyAscii(word.slice(0, 40)).toLowerCase();
  // Hebrew writes o and u by the letter for v.
  if (HEBREW.test(word)) plain = plain.replace(/(?<=.)v/g, '');
  plain = plain
    .replace(/^al-?(?=[a-z]{4})/, '')
    .replace(/^mp/, 'b')
    .replace(/^w/, 'v')
    .replace(/m(?=[dtkg])/g, 'n')
    .replace(/ph/g, 'f')
    .replace(/sch|sh|ch|tch|ts|tz|cz|c(?=[eiy])/g, 's')
    .replace(/x/g, 'ks');
  let out = '';
  for (const letter of plain) {
    const sign = KIN[letter] ?? (out === '' && 'aeiouy'.includes(letter) ? 'a' : '');
    if (sign !== '' && !out.endsWith(sign)) out += sign;
    if (out.length >= MOST) break;
  }
  return out.length < LEAST ? '' : out;
}

/** Whether a script has no capitals to tell names by. */
export function hasNoCase(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32);
  return first.toLowerCase() === first.toUpperCase();
}
