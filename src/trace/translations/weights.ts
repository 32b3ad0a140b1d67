/** Fitted by `node train/trace/translations.ts`; in the order of `translationInputs`. See models/trace.md. */
export const TRANSLATION_WEIGHTS: { readonly weights: readonly number[]; readonly offset: number } = {
  weights: [
    23.075, -14.392, 7.785, -2.916, 1.798, 0.674, -1.422, -1.351, 6.789, 0.349, -1.405, -0.168, 0.466, 15.903, -0.944,
    -9.272,
  ],
  offset: -3.534,
};
