/** Codes under which the data of another one serve: the two written standards of Norwegian, Malay by Indonesian data, and codes of old. */
const SERVED_BY: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  ms: 'id',
  in: 'id',
  iw: 'he',
  bs: 'hr',
  sh: 'hr',
  prs: 'fa',
  cmn: 'zh',
  yue: 'zh',
};

const known = new Map<string, string>();

/** The code whose folder holds the data of a BCP 47 language: its first subtag, or that of the language which serves for it. */
export function languageCode(language: string): string {
  const found = known.get(language);
  if (found !== undefined) return found;
  const end = language.search(/[-_]/);
  const code = (end < 0 ? language : language.slice(0, end)).toLowerCase();
  const served = SERVED_BY[code] ?? code;
  // Stated languages are hostile input too.
  if (known.size < 1000) known.set(language, served);
  return served;
}
