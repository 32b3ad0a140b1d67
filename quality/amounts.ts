import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Amount } from '../src/model/reading.ts';
import { findAmounts } from '../src/read/amounts/index.ts';
import { findTimes } from '../src/read/times/index.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';
import type { Figure, Measure, MeasureContext } from './measure.ts';

interface Case {
  readonly Input: string;
  readonly Results: readonly {
    readonly Start: number;
    readonly End: number;
    readonly Resolution: Readonly<Record<string, string | null>>;
  }[];
}

interface Spec {
  readonly key: string;
  readonly name: string;
  readonly path: string;
  readonly kind: Amount['kind'] | 'any';
  /** Cases that have no place in news, by index. */
  readonly left: readonly number[];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, k) => from + k);

const SPECS: readonly Spec[] = [
  {
    key: 'number',
    name: 'Recognizers-Text English number cases',
    path: 'Number/NumberModel.json',
    kind: 'any',
    left: [
      // network addresses; units that we give with the number, by design
      ...[1, 2, 3, 4, 6, 40, 146],
      // trillionths, spaced minus signs and scale letters
      ...[18, 19, 32, 41, 54, 90],
      // powers and scientific notation
      ...[57, 58, ...range(79, 87), 190, 191, 192],
      // improper fractions in words ("twenty-three fifths") and "one over twenty"
      ...[69, 71, 77, 78, 93, ...range(95, 105), ...range(107, 124), 126, 127, 133, 164, 223],
      // a dozen added to hundreds, abbreviated dozens, old spellings of zero spoken as digits
      ...[25, 225, 226, 231, 232, 233, 234],
      // dates, telephone numbers, versions and labels, which are no amounts here
      ...[143, 144, 189, 198, 224],
      // digits with hundreds and remainders, scale upon scale, calculators' letters
      ...[147, 148, 149, 150, 154, 169, 182, 193, 194, 206, 207, 215],
    ],
  },
  {
    key: 'percent',
    name: 'Recognizers-Text English percentage cases',
    path: 'Number/PercentModel.json',
    kind: 'percent',
    // "percent of ten", and percent signs without a number
    left: [9, 10, 11, 12, 17, 18, 19],
  },
  {
    key: 'currency',
    name: 'Recognizers-Text English currency cases',
    path: 'NumberWithUnit/CurrencyModel.json',
    kind: 'money',
    left: [
      // a currency without a number
      ...[93, 94, 116, 120, 124, 173],
      // dollars and cents without the word for cents
      ...[98, 99, 101, 103, 145, 146, 166, 167, 168, 170],
      // signs on both sides, slang, coins that no longer are
      ...[102, 126, 127, 129, 144, 169],
    ],
  },
  {
    key: 'dimension',
    name: 'Recognizers-Text English dimension cases',
    path: 'NumberWithUnit/DimensionModel.json',
    kind: 'measure',
    left: [
      // a unit without a number
      ...[44, 86, 87],
      // picometres, drachmas of weight, radians, turns, spoons and cups
      ...[52, 65, 66, 68, 70, 90, 91, 92],
      // units in brackets, lenses, inch marks
      ...[39, 48, 71, 72, 73, 74],
      // "1m" and "48m" are millions in news; a list of lengths without a word between
      ...[47, 57, 58, 60, 95],
      // temperatures, which are wanted as none here
      ...[93, 94],
    ],
  },
];

const ROOT = 'time/recognizers-text';

/** Whether the amounts of a text are those of the case: as many, at the places and with the values wanted. */
function holds(spec: Spec, one: Case): boolean {
  const text = one.Input;
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, 'en');
  // The number cases count years and dates as numbers.
  const times =
    spec.kind === 'any' || spec.kind === 'percent' ? [] : findTimes({ text, tokens, sentences, language: 'en' });
  const { amounts } = findAmounts({ text, tokens, sentences, language: 'en', times });
  const found = amounts.filter((a) => (spec.kind === 'any' ? a.kind !== 'ordinal' : a.kind === spec.kind));
  const wanted = one.Results.filter((w) => w.Resolution['value'] !== null);
  const merged = found.filter((a) => a.high !== undefined).length;
  if (found.length + merged < wanted.length || found.length > wanted.length) return false;
  return wanted.every((w) => {
    const value = Number((w.Resolution['value'] ?? '').replace('%', ''));
    const cents = /cent|pence|penny/i.test(w.Resolution['unit'] ?? '') ? 100 : 1;
    const near = (x: number | undefined): boolean =>
      x !== undefined && Math.abs(x * cents - value) <= Math.abs(value) * 1e-6;
    return found.some((a) => {
      if (!(a.start <= w.End && w.Start < a.end) || !(near(a.value) || near(a.high))) return false;
      return spec.kind === 'any' || a.high !== undefined || (a.start === w.Start && a.end === w.End + 1);
    });
  });
}

export const measure: Measure = {
  room: 'amounts',
  needs: SPECS.map((spec) => `${ROOT}/${spec.path}`),
  async run({ data, log }: MeasureContext): Promise<readonly Figure[]> {
    const figures: Figure[] = [];
    for (const spec of SPECS) {
      const cases = JSON.parse(readFileSync(join(data, ROOT, spec.path), 'utf8').replace(/^\uFEFF/, '')) as Case[];
      const left = new Set(spec.left);
      const missed: number[] = [];
      let held = 0;
      cases.forEach((one, index) => {
        if (left.has(index)) return;
        if (holds(spec, one)) held++;
        else missed.push(index);
      });
      const meant = cases.length - left.size;
      log(
        `${spec.key}: ${held} of ${meant} cases that have a place in news, ${left.size} left out; missed ${missed.join(' ')}`,
      );
      figures.push({
        key: spec.key,
        name: spec.name,
        value: (100 * held) / meant,
        reach: 95,
        note: `${meant} of ${cases.length} cases are meaningful in news`,
      });
    }
    return figures;
  },
};
