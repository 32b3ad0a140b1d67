import type { BlockWeights } from './score.ts';

/** Made by train/extract.ts; its card is models/extract.md. */
export const blockWeights: BlockWeights = {
  first: [
    0.187, // bias
    -1.461, // length
    0.256, // short
    -3.715, // link density
    0.441, // all link
    0.819, // terminal
    0.756, // commas
    -0.036, // capitals
    0.306, // digits
    -3.38, // furniture
    -2.438, // date line
    0.559, // paragraph
    -1.38, // heading
    0.82, // list
    1.371, // list linked
    1.243, // table
    2.396, // quotation
    0.07, // caption
    -0.711, // figure
    -0.411, // nav
    -0.32, // header
    -2.106, // footer
    -2.185, // aside
    -0.083, // form
    0.429, // article
    0.557, // main
    1.559, // article body
    0.175, // preformatted
    0.35, // cue content
    -3.428, // cue comment near
    -3.553, // cue comment
    0.764, // cue related near
    -1.071, // cue related
    0.188, // cue share
    -0.572, // cue navigation near
    -0.539, // cue navigation
    -0.051, // cue advert
    -1.621, // cue subscribe
    -1.981, // cue meta
    -2.311, // cue caption
    -0.14, // cue hidden
    -0.455, // repeated
    3.671, // parent text
    0.682, // best parent
    0.013, // best grandparent
    -1.771, // before title
    -2.922, // after
  ],
  second: [
    -4.538, // bias
    6.654, // own
    1.587, // previous
    1.237, // next
    0.124, // previous two
    1.072, // next two
    -1.017, // siblings
    1.058, // cousins
    -0.617, // within best run
    -0.791, // heading before content
  ],
};
