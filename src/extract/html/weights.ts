import type { BlockWeights } from './score.ts';

/** Made by train/extract.ts; its card is models/extract.md. */
export const blockWeights: BlockWeights = {
  first: [
    -0.797, // bias
    0.104, // length
    0.016, // short
    -3.649, // link density
    0.294, // all link
    0.219, // terminal
    0.485, // commas
    -0.012, // capitals
    -0.157, // digits
    -3.809, // furniture
    -2.344, // date line
    0.452, // paragraph
    -0.645, // heading
    0.658, // list
    1.135, // list linked
    3.977, // table
    2.277, // quotation
    -0.099, // caption
    -0.554, // figure
    -1.347, // nav
    -0.749, // header
    -1.858, // footer
    -1.437, // aside
    -1.034, // form
    0.467, // article
    0.444, // main
    1.176, // article body
    0.042, // preformatted
    0.67, // cue content
    -1.148, // cue comment near
    -3.573, // cue comment
    0.169, // cue related near
    -1.442, // cue related
    0.238, // cue share
    -0.665, // cue navigation near
    -1.334, // cue navigation
    -1.071, // cue footer near
    -0.495, // cue footer
    -0.248, // cue sidebar near
    -1.386, // cue sidebar
    -0.099, // cue advert
    -1.636, // cue subscribe
    -1.891, // cue meta
    -2.455, // cue caption
    -0.177, // cue hidden
    -0.329, // repeated
    3.433, // parent text
    -0.129, // best parent
    0.64, // best grandparent
    -1.771, // other article
    -1.711, // before title
    -1.943, // after
    -1.301, // after tail heading
    0.588, // sentence
    1.039, // short list
    -1.576, // heading alone
  ],
  second: [
    -1.788, // bias
    3.045, // own
    1.049, // previous
    0.218, // next
    0.501, // previous two
    0.875, // next two
    -1.919, // siblings
    0.436, // cousins
    0.181, // within best run
    -0.47, // heading before content
    3.74, // own, odds
    0.155, // previous, odds
    0.466, // next, odds
    0.32, // near run
  ],
};
