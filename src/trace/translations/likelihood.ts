import type { TranslationSigns } from './signs.ts';
import { TRANSLATION_WEIGHTS } from './weights.ts';

/** The inputs of the model, by name, in the order of its weights. */
export function translationInputs(signs: TranslationSigns): number[] {
  return [
    signs.chained,
    signs.backwards,
    signs.figures,
    signs.figures * signs.manyFigures,
    signs.lengths,
    signs.joined,
    signs.unbroken,
    signs.drift,
    signs.joined * signs.unbroken,
    signs.gain,
    signs.cost,
    signs.amount,
    signs.uncased,
    signs.uncased * signs.chained,
    signs.uncased * signs.joined,
    signs.chained * signs.joined,
  ];
}

/** The odds that one of two reports is a translation of the other, or both of one text. */
export function translationOdds(signs: TranslationSigns): number {
  const { weights, offset } = TRANSLATION_WEIGHTS;
  const logit = translationInputs(signs).reduce((sum, input, i) => sum + weights[i]! * input, offset);
  return Math.exp(Math.max(-20, Math.min(20, logit)));
}
