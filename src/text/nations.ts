import { countriesIn, countryOf } from './countries.ts';
import { fold } from './fold.ts';
import { nations as en } from './languages/en/nations.ts';

const irregular = new Map(en.map((entry) => entry.split('=') as [string, string]));
const ADJECTIVE = /(?:an|ian|ean|ese|ish|i|ic)$/;
const found = new Map<string, string | undefined>();
const MOST = 4096;

/** The ISO 3166 code of what a country's name or its English adjective tells: "Russia", "Russian", "U.S.", "British". */
export function nationOf(words: string, language: string): string | undefined {
  const country = countryOf(words, language);
  if (country !== undefined || !language.startsWith('en')) return country;
  const word = fold(words);
  const known = irregular.get(word);
  if (known !== undefined || !ADJECTIVE.test(word) || word.length < 5) return known;
  if (found.has(word)) return found.get(word);
  let best: string | undefined;
  let longest = 3;
  for (const [name, code] of countriesIn('en').codes) {
    // Only the end of the country's name gives way: Ukraine, Ukrain|ian; and only names of one word.
    let shared = 0;
    while (shared < name.length && name[shared] === word[shared]) shared++;
    if (name.includes(' ') || name.length - shared > 2 || word.length - shared > 4 || shared <= longest) continue;
    longest = shared;
    best = code === '' ? undefined : code;
  }
  if (found.size >= MOST) found.clear();
  found.set(word, best);
  return best;
}
