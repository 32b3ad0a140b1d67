import type { BlockWeights } from './score.ts';

/** Made by train/extract.ts; its card is models/extract.md. */
export const blockWeights: BlockWeights = {
  first: [
    -0.762, // bias
    -0.147, // length
    0.05, // short
    -3.563, // link density
    0.399, // all link
    0.288, // terminal
    0.426, // commas
    -0.005, // capitals
    0.187, // digits
    -3.824, // furniture
    -2.103, // date line
    0.444, // paragraph
    -0.578, // heading
    0.489, // list
    1.029, // list linked
    4.067, // table
    2.031, // quotation
    -0.036, // caption
    -0.455, // figure
    -1.15, // nav
    -0.298, // header
    -1.775, // footer
    -1.474, // aside
    -0.961, // form
    0.411, // article
    0.392, // main
    1.24, // article body
    0.043, // preformatted
    0.541, // cue content
    -1.004, // cue comment near
    -3.165, // cue comment
    -0.092, // cue related near
    -0.825, // cue related
    0.329, // cue share
    -0.565, // cue navigation near
    -0.755, // cue navigation
    -1.097, // cue footer near
    -0.417, // cue footer
    -0.132, // cue sidebar near
    -1.386, // cue sidebar
    -0.097, // cue advert
    -1.502, // cue subscribe
    -1.841, // cue meta
    -2.544, // cue caption
    -0.05, // cue hidden
    -0.363, // repeated
    2.952, // parent text
    1.349, // best parent
    -0.343, // best grandparent
    -2.405, // other article
    -2.519, // before title
    -1.749, // after
    -1.521, // after tail heading
    0.817, // sentence
    1.062, // short list
    -1.282, // heading alone
  ],
  second: [
    -1.873, // bias
    3.348, // own
    0.954, // previous
    0.425, // next
    0.421, // previous two
    0.944, // next two
    -2.009, // siblings
    0.9, // cousins
    -0.444, // within best run
    -0.581, // heading before content
    3.645, // own, odds
    0.342, // previous, odds
    0.398, // next, odds
    0.398, // near run
  ],
};
