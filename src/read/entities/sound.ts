const RULES: readonly (readonly [RegExp, string])[] = [
  [/^x(?=[iu])|^hs/g, 'S'],
  [/sch|shch|sh|zh|ch|tsch|tch|cz|sz|dj|dzh/g, 'S'],
  [/ph/g, 'f'],
  [/kh|gh|q|ck|x(?=[a-z])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ts|tz/g, 's'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ou|oo|w/g, 'v'],
  [/z/g, 's'],
  [/j/g, 'y'],
  [/g/g, 'k'],
  [/b(?=[^aeiouy]|$)/g, 'b'],
  [/h/g, ''],
];

const known = new Map<string, string>();

/**
 * The skeleton of a folded word: what transliterations of one name have in common (Sergei, Sergey, Serguei; Mohammed,
 * Muhammad; Yanukovich, Janukovytsch). Vowels after the first letter are left out, doubled letters are one.
 */
export function sound(word: string): string {
  const held = known.get(word);
  if (held !== undefined) return held;
  let out = word;
  for (const [from, to] of RULES) out = out.replace(from, to);
  out = out.replace(/^[aeiouyv](?=[aeiouyv]*)/, (first) => (first === 'v' ? 'v' : 'A'));
  out = out.slice(0, 1) + out.slice(1).replace(/[aeiouy]/g, '');
  out = out.replace(/(.)\1+/g, '$1');
  if (known.size >= 16_384) known.clear();
  known.set(word, out);
  return out;
}

/** The bare consonants of folded words, with those that other scripts do not tell apart made one (b p, f v, g j k, l r). */
export function skeleton(words: string): string {
  return words
    .replace(/sch|sh|ch|zh|th|x(?=[iaeou])/g, 's')
    .replace(/ph|v/g, 'f')
    .replace(/[aeiouywh ]/g, '')
    .replace(/p/g, 'b')
    .replace(/[gjqkcx]/g, 'k')
    .replace(/z/g, 's')
    .replace(/d/g, 't')
    .replace(/r/g, 'l')
    .replace(/(.)\1+/g, '$1');
}

/**
 * What the romanisations of one short Korean or Chinese syllable have in common (Jang, Chang, Zhang; Kim, Gim; Hsi, Xi), vowels
 * included; and of McCune–Reischauer and the revised spelling (Jeong, Chong; Woo, U).
 */
export function syllable(word: string): string {
  return word
    .replace(/^hs|^x|sh/g, 's')
    .replace(/zh|ch|q|j/g, 'j')
    .replace(/ts|tz/g, 'z')
    .replace(/ae/g, 'e')
    .replace(/eo/g, 'o')
    .replace(/eu|oo|ou|woo|wu/g, 'u')
    .replace(/k/g, 'g')
    .replace(/t/g, 'd')
    .replace(/p/g, 'b')
    .replace(/^r|^l/g, 'l')
    .replace(/y$/g, 'i')
    .replace(/(.)\1+/g, '$1');
}
