/** Currency that is named by a word which several countries use: "crowns"; ISO 4217's code for none. */
const SOME_CURRENCY = 'XXX';

/** Whether two sums may be of one currency: one of them may leave open which. */
export const mayBeOneCurrency = (one: string, two: string): boolean =>
  one === two || one === SOME_CURRENCY || two === SOME_CURRENCY;

/** The digits of a value that are not noughts at either end: what a sum is known by, whatever its scale. */
export const figuresOf = (value: number): string =>
  String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
