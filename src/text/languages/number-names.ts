import type { NumbersData } from './numbers-data.ts';

/**
 * For a language without a folder: its words for thousand, million and billion, and its decimal sign, as the runtime's
 * locale data have them. Without these, "322 millones" of such a language would be read as 322. Undefined where the runtime
 * does not know the language.
 */
export function numberNames(code: string): NumbersData | undefined {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(code).length === 0) return undefined;
  } catch {
    return undefined;
  }
  const scales: Record<string, string> = {};
  for (const display of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(code, { notation: 'compact', compactDisplay: display });
    for (const exponent of [3, 6, 9, 12]) {
      for (const times of [1, 2, 5]) {
        const parts = format.formatToParts(times * 10 ** exponent);
        const whole = parts.filter(({ type }) => type === 'integer').map(({ value }) => value);
        const word = parts.find(({ type }) => type === 'compact')?.value.replace(/\.$/, '') ?? '';
        // Only words that stand for just this power: languages of East Asia count in ten thousands.
        if (whole.join('') !== String(times) || word.length < 2) continue;
        scales[10 ** exponent] = [scales[10 ** exponent], word].filter((one) => one !== undefined).join('|');
      }
    }
  }
  return {
    small: [],
    tens: [],
    hundred: '',
    scales,
    ordinals: {},
    fractions: {},
    half: '',
    decimalComma: new Intl.NumberFormat(code).format(1.5).includes(','),
  };
}
