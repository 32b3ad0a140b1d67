/** Fitted by `node train/trace/translations.ts`; in the order of `translationInputs`. See models/trace.md. */
export const TRANSLATION_WEIGHTS: { readonly weights: readonly number[]; readonly offset: number } = {
  weights: [
    24.865, -15.635, 8.74, -3.473, 1.644, -0.753, -0.925, -1.398, 5.831, 0.45, -1.314, -0.233, 0.185, 15.289, -0.278,
    -6.16,
  ],
  offset: -3.525,
};
