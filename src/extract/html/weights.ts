// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learned numbers are no constants of nature
import type { BlockWeights } from './score.ts';

/** Made by train/extract.ts; its card is models/extract.md. */
export const blockWeights: BlockWeights = {
  first: [
    -0.428, // bias
    -0.171, // length
    0.008, // short
    -3.369, // link density
    0.204, // all link
    0.124, // terminal
    0.511, // commas
    -0.001, // capitals
    0.127, // digits
    -3.399, // furniture
    -2.029, // date line
    0.585, // paragraph
    -0.479, // heading
    0.52, // list
    1.085, // list linked
    4.234, // table
    1.704, // quotation
    -0.024, // caption
    -0.493, // figure
    -1.207, // nav
    -0.515, // header
    -1.889, // footer
    -1.543, // aside
    -1.005, // form
    0.332, // article
    0.425, // main
    1.102, // article body
    0.056, // preformatted
    0.469, // cue content
    -0.797, // cue comment near
    -3.131, // cue comment
    -0.066, // cue related near
    -0.784, // cue related
    0.285, // cue share
    -0.708, // cue navigation near
    0.045, // cue navigation
    -0.943, // cue footer near
    -0.402, // cue footer
    -0.377, // cue sidebar near
    -1.239, // cue sidebar
    -0.208, // cue advert
    -1.544, // cue subscribe
    -1.756, // cue meta
    -2.565, // cue caption
    -0.059, // cue hidden
    -0.399, // repeated
    2.727, // parent text
    1.374, // best parent
    -0.372, // best grandparent
    -2.207, // other article
    -2.895, // before title
    -2.001, // after
    -1.689, // after tail heading
    0.839, // sentence
    1.191, // short list
    -1.327, // heading alone
    0.874, // described
    1.234, // stated body
    -0.541, // below title
    0.624, // caption paragraph
    0.589, // long heading
  ],
  second: [
    -2.26, // bias
    3.074, // own
    1.036, // previous
    0.741, // next
    0.355, // previous two
    0.952, // next two
    -2.281, // siblings
    0.702, // cousins
    -0.385, // within best run
    -0.338, // heading before content
    3.566, // own, odds
    0.212, // previous, odds
    0.141, // next, odds
    0.46, // near run
    0.946, // peers
  ],
};
