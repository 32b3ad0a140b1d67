// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learned numbers are no constants of nature
import type { BlockWeights } from './score.ts';

/** Made by train/extract.ts; its card is models/extract.md. */
export const blockWeights: BlockWeights = {
  first: [
    -0.688, // bias
    -0.175, // length
    0.108, // short
    -3.368, // link density
    0.115, // all link
    0.187, // terminal
    0.444, // commas
    -0.117, // capitals
    0.171, // digits
    -3.279, // furniture
    -2.077, // date line
    0.533, // paragraph
    -0.516, // heading
    0.511, // list
    1.154, // list linked
    4.087, // table
    1.925, // quotation
    0.01, // caption
    -0.453, // figure
    -1.156, // nav
    -0.322, // header
    -1.829, // footer
    -1.496, // aside
    -0.964, // form
    0.398, // article
    0.44, // main
    1.247, // article body
    0.044, // preformatted
    0.487, // cue content
    -1.019, // cue comment near
    -3.193, // cue comment
    -0.073, // cue related near
    -0.847, // cue related
    0.332, // cue share
    -0.564, // cue navigation near
    -0.766, // cue navigation
    -1.011, // cue footer near
    -0.348, // cue footer
    -0.113, // cue sidebar near
    -1.388, // cue sidebar
    -0.101, // cue advert
    -1.507, // cue subscribe
    -1.826, // cue meta
    -2.538, // cue caption
    -0.075, // cue hidden
    -0.416, // repeated
    2.83, // parent text
    1.398, // best parent
    -0.323, // best grandparent
    -2.393, // other article
    -2.563, // before title
    -1.817, // after
    -1.548, // after tail heading
    0.907, // sentence
    1.207, // short list
    -1.287, // heading alone
  ],
  second: [
    -1.977, // bias
    3.139, // own
    0.978, // previous
    0.58, // next
    0.464, // previous two
    0.981, // next two
    -1.986, // siblings
    0.871, // cousins
    -0.381, // within best run
    -0.551, // heading before content
    3.794, // own, odds
    0.337, // previous, odds
    0.283, // next, odds
    0.564, // near run
  ],
};
