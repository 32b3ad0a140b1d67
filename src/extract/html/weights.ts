// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learned numbers are no constants of nature
import type { BlockWeights } from './score.ts';

/** Made by train/extract.ts; its card is models/extract.md. */
export const blockWeights: BlockWeights = {
  first: [
    -0.416, // bias
    -0.169, // length
    0.002, // short
    -3.379, // link density
    0.207, // all link
    0.119, // terminal
    0.509, // commas
    -0.009, // capitals
    0.118, // digits
    -3.397, // furniture
    -2.028, // date line
    0.58, // paragraph
    -0.487, // heading
    0.521, // list
    1.081, // list linked
    4.235, // table
    1.709, // quotation
    -0.03, // caption
    -0.493, // figure
    -1.242, // nav
    -0.527, // header
    -1.887, // footer
    -1.549, // aside
    -1.006, // form
    0.329, // article
    0.426, // main
    1.105, // article body
    0.055, // preformatted
    0.46, // cue content
    -0.799, // cue comment near
    -3.128, // cue comment
    -0.064, // cue related near
    -0.785, // cue related
    0.279, // cue share
    -0.69, // cue navigation near
    0.084, // cue navigation
    -0.943, // cue footer near
    -0.399, // cue footer
    -0.35, // cue sidebar near
    -1.244, // cue sidebar
    -0.21, // cue advert
    -1.555, // cue subscribe
    -1.755, // cue meta
    -2.564, // cue caption
    -0.063, // cue hidden
    -0.402, // repeated
    2.735, // parent text
    1.377, // best parent
    -0.372, // best grandparent
    -2.204, // other article
    -2.846, // before title
    -2.002, // after
    -1.685, // after tail heading
    0.838, // sentence
    1.186, // short list
    -1.324, // heading alone
    0.876, // described
    1.222, // stated body
    -0.542, // below title
    0.624, // caption paragraph
    0.591, // long heading
  ],
  second: [
    -2.249, // bias
    3.068, // own
    1.031, // previous
    0.739, // next
    0.356, // previous two
    0.948, // next two
    -2.287, // siblings
    0.701, // cousins
    -0.382, // within best run
    -0.337, // heading before content
    3.573, // own, odds
    0.211, // previous, odds
    0.143, // next, odds
    0.453, // near run
    0.946, // peers
  ],
};
