// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learned numbers are no constants of nature
import type { BlockWeights } from './score.ts';

/** Made by train/extract.ts; its card is models/extract.md. */
export const blockWeights: BlockWeights = {
  first: [
    -0.689, // bias
    -0.172, // length
    0.126, // short
    -3.398, // link density
    0.127, // all link
    0.2, // terminal
    0.452, // commas
    -0.101, // capitals
    0.153, // digits
    -3.279, // furniture
    -2.086, // date line
    0.521, // paragraph
    -0.534, // heading
    0.507, // list
    1.159, // list linked
    4.079, // table
    1.929, // quotation
    0.009, // caption
    -0.454, // figure
    -1.161, // nav
    -0.316, // header
    -1.827, // footer
    -1.497, // aside
    -0.966, // form
    0.406, // article
    0.434, // main
    1.239, // article body
    0.043, // preformatted
    0.489, // cue content
    -1.023, // cue comment near
    -3.195, // cue comment
    -0.07, // cue related near
    -0.851, // cue related
    0.328, // cue share
    -0.565, // cue navigation near
    -0.771, // cue navigation
    -1.016, // cue footer near
    -0.351, // cue footer
    -0.122, // cue sidebar near
    -1.392, // cue sidebar
    -0.102, // cue advert
    -1.513, // cue subscribe
    -1.829, // cue meta
    -2.547, // cue caption
    -0.076, // cue hidden
    -0.422, // repeated
    2.842, // parent text
    1.396, // best parent
    -0.325, // best grandparent
    -2.395, // other article
    -2.561, // before title
    -1.809, // after
    -1.521, // after tail heading
    0.878, // sentence
    1.196, // short list
    -1.288, // heading alone
  ],
  second: [
    -1.96, // bias
    3.117, // own
    1.024, // previous
    0.581, // next
    0.417, // previous two
    0.952, // next two
    -1.949, // siblings
    0.878, // cousins
    -0.412, // within best run
    -0.548, // heading before content
    3.796, // own, odds
    0.316, // previous, odds
    0.295, // next, odds
    0.536, // near run
  ],
};
