// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learned numbers are no constants of nature
import type { BlockWeights } from './score.ts';

/** Made by train/extract.ts; its card is models/extract.md. */
export const blockWeights: BlockWeights = {
  first: [
    -0.427, // bias
    -0.206, // length
    -0.019, // short
    -3.393, // link density
    0.24, // all link
    0.246, // terminal
    0.487, // commas
    -0.013, // capitals
    0.188, // digits
    -3.517, // furniture
    -2.057, // date line
    0.559, // paragraph
    -0.494, // heading
    0.519, // list
    1.059, // list linked
    4.22, // table
    1.724, // quotation
    -0.006, // caption
    -0.499, // figure
    -1.243, // nav
    -0.531, // header
    -1.869, // footer
    -1.534, // aside
    -1.005, // form
    0.343, // article
    0.446, // main
    1.075, // article body
    0.056, // preformatted
    0.47, // cue content
    -0.812, // cue comment near
    -3.111, // cue comment
    -0.085, // cue related near
    -0.759, // cue related
    0.288, // cue share
    -0.695, // cue navigation near
    0.079, // cue navigation
    -0.934, // cue footer near
    -0.409, // cue footer
    -0.372, // cue sidebar near
    -1.282, // cue sidebar
    -0.213, // cue advert
    -1.542, // cue subscribe
    -1.763, // cue meta
    -2.588, // cue caption
    -0.077, // cue hidden
    -0.316, // repeated
    2.754, // parent text
    1.374, // best parent
    -0.375, // best grandparent
    -2.199, // other article
    -2.848, // before title
    -2.004, // after
    -1.698, // after tail heading
    0.761, // sentence
    1.21, // short list
    -1.328, // heading alone
    0.871, // described
    1.212, // stated body
    -0.554, // below title
    0.628, // caption paragraph
    0.587, // long heading
  ],
  second: [
    -2.124, // bias
    2.985, // own
    0.967, // previous
    0.67, // next
    0.274, // previous two
    0.85, // next two
    -2.376, // siblings
    0.678, // cousins
    -0.118, // within best run
    -0.497, // heading before content
    3.547, // own, odds
    0.255, // previous, odds
    0.187, // next, odds
    0.388, // near run
    0.953, // peers
  ],
};
