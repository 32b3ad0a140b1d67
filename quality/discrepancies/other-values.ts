type Random = () => number;

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!;

const NUMBERS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty sixty'.split(
    ' ',
  );
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Another number in the same form: "2,000" → "3,000", "five" → "nine"; undefined where there is no number in it. */
export function otherAmount(words: string, random: Random): string | undefined {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(words);
  if (digits) {
    const value = Number(digits[0].replaceAll(',', ''));
    if (!Number.isFinite(value) || value === 0) return undefined;
    const factor = pick([0.4, 0.5, 1.5, 2, 3], random);
    const decimals = digits[0].split('.')[1]?.length ?? 0;
    let next = decimals > 0 ? Number((value * factor).toFixed(decimals)) : Math.round(value * factor);
    if (next === value) next = value + 3;
    const written =
      digits[0].includes(',') || next > 9999
        ? next.toLocaleString('en-US', { minimumFractionDigits: decimals })
        : next.toFixed(decimals);
    return words.slice(0, digits.index) + written + words.slice(digits.index + digits[0].length);
  }
  const at = NUMBERS.findIndex((number) => new RegExp(`\\b${number}\\b`, 'i').test(words));
  if (at < 0) return undefined;
  const other = NUMBERS[(at + 2 + Math.floor(random() * (NUMBERS.length - 4))) % NUMBERS.length]!;
  return words.replace(new RegExp(`\\b${NUMBERS[at]!}\\b`, 'i'), (found) =>
    /^[A-Z]/.test(found) ? other[0]!.toUpperCase() + other.slice(1) : other,
  );
}

/** Another weekday, day of the month, month or year. */
export function otherDate(words: string, random: Random): string | undefined {
  const weekday = WEEKDAYS.findIndex((day) => words.includes(day));
  if (weekday >= 0) return words.replace(WEEKDAYS[weekday]!, WEEKDAYS[(weekday + 1 + Math.floor(random() * 6)) % 7]!);
  const day = /\b([12]?\d|3[01])(?=(?:st|nd|rd|th)?\b)(?!\d)/.exec(words);
  if (day && Number(day[0]) > 0) {
    const next = ((Number(day[0]) + 2 + Math.floor(random() * 20)) % 28) + 1;
    return words.slice(0, day.index) + String(next) + words.slice(day.index + day[0].length);
  }
  const year = /\b(?:19|20)\d\d\b/.exec(words);
  if (year) return words.replace(year[0], String(Number(year[0]) - 1 - Math.floor(random() * 3)));
  const month = MONTHS.findIndex((name) => words.includes(name));
  return month < 0 ? undefined : words.replace(MONTHS[month]!, MONTHS[(month + 3 + Math.floor(random() * 6)) % 12]!);
}

const FIRST = 'Martin Helen Oscar Julia Walter Nadia Edwin Clara Victor Irene'.split(' ');
const LAST = 'Kessler Brandt Okafor Lindqvist Marsh Petrov Delgado Whitman Sorensen Castellano'.split(' ');

/** An invented person with as many words in the name. */
export function otherName(words: string, random: Random): string | undefined {
  const parts = words.trim().split(/\s+/).length;
  return parts === 1 ? pick(LAST, random) : `${pick(FIRST, random)} ${pick(LAST, random)}`;
}

const PLACES = 'Norwich Tallinn Windhoek Trieste Bolivia Antwerp Nashville Leipzig Dakar Winnipeg Uruguay Bergen'.split(
  ' ',
);
export const otherPlace = (words: string, random: Random): string | undefined =>
  /^\p{Lu}/u.test(words) && !words.includes('.') ? pick(PLACES, random) : undefined;

const HEADS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bspokes(?:man|woman|person)\b/i, ['deputy director', 'chief counsel', 'treasurer']],
  [/\bpresident\b/i, ['vice president', 'treasurer', 'prime minister']],
  [/\bminister\b/i, ['ambassador', 'governor']],
  [/\bdirector\b/i, ['chairman', 'treasurer']],
  [/\bcoach\b/i, ['general manager', 'captain']],
  [/\bmanager\b/i, ['coach', 'owner']],
  [/\bchief\b/i, ['deputy chief', 'spokesman']],
  [/\bsecretary\b/i, ['ambassador', 'senator']],
  [/\bsenator\b|\bSen\.?\b/i, ['governor', 'mayor']],
  [/\bdetective\b|\bofficer\b|\bsergeant\b|\bSgt\.?/i, ['sheriff', 'prosecutor']],
  [/\bjudge\b/i, ['prosecutor', 'mayor']],
  [/\bgovernor\b/i, ['mayor', 'senator']],
  [/\bchancellor\b/i, ['president', 'foreign minister']],
  [/\bCEO\b|\bchief executive\b/i, ['chief financial officer', 'chairman']],
];

/** Another office in the place of the office's head word. */
export function otherOffice(words: string, random: Random): string | undefined {
  for (const [head, others] of HEADS) {
    if (!head.test(words)) continue;
    const other = pick(others, random);
    return words.replace(head, (found) =>
      /^\p{Lu}/u.test(found) ? other.replace(/(^|\s)\p{Ll}/gu, (l) => l.toUpperCase()) : other,
    );
  }
  return undefined;
}
