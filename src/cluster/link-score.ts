import type { Link } from '../structures/average-link.ts';

/** What the merging of two groups is judged by besides the mean score of their pairs. */
export const LINK_FEATURES = [
  'one',
  'mean',
  'most',
  'least',
  'small-size',
  'large-size',
  'contrast-both',
  'contrast-one',
  'within',
] as const;
export const LINK_COUNT: number = LINK_FEATURES.length;

/** A loose group speaks for no further joining: its looseness counts down to here. */
const LEAST_WITHIN = 0.5;
/** What is known of the groups may lift a link above the mean of its pairs by so much: no story grows by its size alone. */
const MOST_FAVOUR = 0.5;

/** Sizes beyond this say no more: a great story must not draw everything in. */
const MOST_SIZE = 12;

/** Writes the features of a link of groups of which at least one has several members. */
export function linkFeatures(link: Link, out: Float64Array): void {
  const contrast = Math.max(0, link.within - link.mean);
  out[0] = 1;
  out[1] = link.mean;
  out[2] = link.most - link.mean;
  out[3] = link.mean - link.least;
  out[4] = Math.log(Math.min(link.small, MOST_SIZE));
  out[5] = Math.log(Math.min(link.large, MOST_SIZE));
  out[6] = link.small > 1 ? contrast : 0;
  out[7] = link.small > 1 ? 0 : contrast;
  out[8] = Math.max(LEAST_WITHIN, link.within);
}

/** The mean alone: what serves without trained weights. */
export const PLAIN_LINK: Float64Array = Float64Array.of(0, 1, 0, 0, 0, 0, 0, 0, 0);

/** Log-odds that two groups are one story. Two single articles are judged by their pair score alone. */
export function linkScore(weights: Float64Array, link: Link, scratch: Float64Array): number {
  if (link.large <= 1) return link.mean;
  linkFeatures(link, scratch);
  let sum = 0;
  for (let i = 0; i < LINK_COUNT; i++) sum += weights[i]! * scratch[i]!;
  return Math.min(sum, link.mean + MOST_FAVOUR);
}
