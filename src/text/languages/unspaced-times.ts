import { languageCode } from './code.ts';
import { unspacedTimes as ja } from './ja/unspaced-times.ts';
import { PARTS, Unit } from './times.ts';
import type { UnspacedTimesData } from './unspaced-times-data.ts';
import { unspacedTimes as zh } from './zh/unspaced-times.ts';

/** What a word without spaces around it says of time; numbers are 0 where it does not tell. */
export interface UnspacedTime {
  readonly unit: number;
  readonly amount: number;
  /** 1 Monday … 7 Sunday; `unit` and `amount` then tell of the week. */
  readonly weekday: number;
}

export interface UnspacedTimes {
  /** Whole words, up to `longest` signs. */
  readonly words: ReadonlyMap<string, UnspacedTime>;
  readonly longest: number;
  /** What stands behind a number: "年前" → years, −1. */
  readonly behind: ReadonlyMap<string, UnspacedTime>;
  readonly longestBehind: number;
  /** "時間" → hours: how long. */
  readonly lengths: ReadonlyMap<string, UnspacedTime>;
  readonly longestLength: number;
  readonly noDay: string;
  /** Index into PARTS by the word before an hour. */
  readonly parts: ReadonlyMap<string, number>;
  readonly hour: string;
  readonly minute: string;
}

const unitOf = (name: string): number => (Unit as Readonly<Record<string, number>>)[name]!;

function build(data: UnspacedTimesData): UnspacedTimes {
  const words = new Map<string, UnspacedTime>();
  for (const [unit, distances] of Object.entries(data.shifts))
    for (const [amount, forms] of Object.entries(distances))
      for (const form of forms.split('|')) words.set(form, { unit: unitOf(unit), amount: Number(amount), weekday: 0 });
  data.weekdays.forEach((forms, k) => {
    for (const form of forms.split('|')) {
      words.set(form, { unit: 0, amount: 0, weekday: k + 1 });
      for (const [amount, befores] of Object.entries(data.weekBefore))
        for (const before of befores.split('|'))
          words.set(before + form, { unit: Unit.week, amount: Number(amount), weekday: k + 1 });
    }
  });
  const behind = new Map<string, UnspacedTime>();
  for (const [unit, forms] of Object.entries(data.units))
    for (const form of forms.split('|'))
      for (const [sign, turns] of [
        [-1, data.ago],
        [1, data.later],
      ] as const)
        for (const turn of turns.split('|')) behind.set(form + turn, { unit: unitOf(unit), amount: sign, weekday: 0 });
  const lengths = new Map<string, UnspacedTime>();
  for (const [unit, forms] of Object.entries(data.lengths))
    for (const form of forms.split('|')) lengths.set(form, { unit: unitOf(unit), amount: 1, weekday: 0 });
  const parts = new Map<string, number>();
  for (const [name, forms] of Object.entries(data.parts))
    for (const form of forms.split('|')) parts.set(form, (PARTS as readonly string[]).indexOf(name));
  const longest = (map: ReadonlyMap<string, unknown>): number =>
    Math.max(...[...map.keys()].map(({ length }) => length));
  return {
    words,
    longest: longest(words),
    behind,
    longestBehind: longest(behind),
    lengths,
    longestLength: longest(lengths),
    noDay: data.noDay,
    parts,
    hour: data.hour,
    minute: data.minute,
  };
}

const byLanguage: Readonly<Record<string, UnspacedTimesData>> = { zh, ja };
const built = new Map<string, UnspacedTimes>();

/** The time words of a BCP 47 language that is written without spaces; undefined for others. */
export function unspacedTimesOf(language: string): UnspacedTimes | undefined {
  const code = languageCode(language);
  const data = byLanguage[code];
  if (!data) return undefined;
  let words = built.get(code);
  if (!words) {
    words = build(data);
    built.set(code, words);
  }
  return words;
}
