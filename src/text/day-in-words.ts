/** "24 February 2022" in the language of the text, for an ISO day; the value itself where it is no full day. */
export function dayInWords(value: string, language: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (!parts) return value;
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  const format = formatOf(language);
  return Number.isNaN(date.getTime()) ? value : format.format(date);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Day first for English too: "24 February 2022" is read alike everywhere. */
function formatOf(language: string): Intl.DateTimeFormat {
  const code = /^[a-z]{2,3}$/i.test(language.split('-')[0] ?? '') ? language.split('-')[0]!.toLowerCase() : 'en';
  const known = formats.get(code);
  if (known) return known;
  const made = new Intl.DateTimeFormat(code === 'en' || code === 'und' ? 'en-GB' : code, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(code, made);
  return made;
}
