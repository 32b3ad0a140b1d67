const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words inside names that carry no identity. */
const EMPTY = set('the of and for de la le et und y des du do da der die das in');
export const isEmptyWord = (word: string): boolean => EMPTY.has(word);

/** Parts of family names that are often left out or written together. */
export const PARTICLES = set('al el bin ibn ben von van den der ter di dos abu ul ud ad as ou na');

/** "bin", "ben": who is whose son; the order of names around it matters. */
export const FILIATION = set('bin ibn ben bint wuld ould');

/** Numbers of popes, funds and juniors: they tell namesakes apart. */
export const GENERATION = set('jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xx');

/** Words by which one knows an organisation. */
export const ORGANIZATION_WORDS = set(
  'company corporation group bank banco banque ministry department university institute party union international federation foundation association committee council agency organization organisation front army brigade trust fund holding holdings industries industry systems services trading enterprise enterprises partners solutions society center centre church club airline airlines shipping oil petroleum energy capital investment investments development construction engineering technology technologies office movement league authority commission court police',
);

/** Of those, the ones that are left out at will: they weigh less. */
export const LIGHT = set(
  'company corporation corp group holding holdings international organization organisation trading enterprise enterprises services general news agency europe global worldwide',
);

/** Written short in one place and in full in another. */
export const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['dept', ['department']],
  ['univ', ['university']],
  ['intl', ['international']],
  ['assn', ['association']],
  ['govt', ['government']],
  ['natl', ['national']],
  ['bros', ['brothers']],
  ['mfg', ['manufacturing']],
  ['1st', ['first']],
  ['2nd', ['second']],
  ['3rd', ['third']],
]);

/** Likewise, but only where written in capitals: "un" is also a Korean given name, "us" a pronoun. */
export const CAPITAL_EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['us', ['united', 'states']],
  ['usa', ['united', 'states']],
  ['uk', ['united', 'kingdom']],
  ['un', ['united', 'nations']],
]);

/** How much of a name's identity a word carries. */
export function weightOf(word: string): number {
  if (EMPTY.has(word)) return 0.15;
  if (PARTICLES.has(word)) return 0.25;
  if (word.length === 1) return 0.5;
  if (LIGHT.has(word)) return 0.35;
  if (ORGANIZATION_WORDS.has(word)) return 0.7;
  return word.length <= 3 ? 0.85 : 1;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBERS = new Map<string, number>([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['fourty', 40],
]);

/** "forty four" and "forty 4" as "44"; other words as they are. */
export function numberWords(words: readonly string[]): string[] {
  const out: string[] = [];
  let open = 0;
  for (const word of words) {
    const value = NUMBERS.get(word) ?? (/^\d$/.test(word) ? Number(word) : undefined);
    if (value !== undefined && value < 10 && open > 0) out[out.length - 1] = String(open + value);
    else out.push(NUMBERS.has(word) && words.length > 1 && value! > 12 ? String(value) : word);
    open = value !== undefined && value >= 20 ? value : 0;
  }
  return out;
}
