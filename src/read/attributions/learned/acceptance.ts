import { SpeechWord } from '../../../text/languages/speech.ts';
import type { TokenRange } from '../scene.ts';
import { Tag } from '../syntax/tags.ts';
import type { Frame } from './pointer-features.ts';
import type { View } from './view.ts';

/** What was found for a cue, with the logarithms of how likely each part of it is. */
export interface Candidate {
  readonly frame: Frame;
  /** Of the cue, between 0 and 1. */
  readonly confidence: number;
  readonly sourceScore: number;
  readonly content: readonly TokenRange[];
  readonly contentScore: number;
  /** Of the later pieces of the content, and of there being no more. */
  readonly piecesScore: number;
}

/** Weights of `acceptanceFeatures`, by logistic regression on articles held out (`train/attributions/learn-acceptance.ts`). */
export const ACCEPTANCE: readonly number[] = [
  -0.01, 1.49, 0.47, 2.49, 1.91, 0.52, 0.48, 0.87, -0.08, 0.77, -0.39, 0.25, -0.2, 0.18, -0.47, -0.47, -0.47, 0.59,
];

/** What tells whether the content found for a cue is right: likelihoods, and the kind of cue and content. */
export function acceptanceFeatures(view: View, candidate: Candidate): number[] {
  const { scene, tags, verbs } = view;
  const { frame, confidence, sourceScore, content, contentScore, piecesScore } = candidate;
  const { cue, source, top } = frame;
  const { from, to } = content[0]!;
  const quoted = scene.quotationOf[from]! >= 0;
  const sure = Math.log(confidence);
  let speech = false;
  for (let i = cue.from; i < cue.to; i++) if ((scene.bits[i]! & SpeechWord.verb) !== 0) speech = true;
  const is = (condition: boolean): number => (condition ? 1 : 0);
  return [
    1,
    sure,
    sourceScore,
    contentScore,
    piecesScore,
    is(quoted),
    quoted ? sure : 0,
    quoted ? contentScore : 0,
    is(source === undefined),
    is(speech),
    is(scene.sentenceOf[from] !== scene.sentenceOf[cue.from]),
    is(from < cue.from),
    is(content.length > 1),
    Math.min(3, Math.log(to - from)),
    is(scene.quotationOf[cue.from]! >= 0),
    is(tags[top] === Tag.NN || tags[top] === Tag.NNS || tags[top] === Tag.NNP),
    is(scene.sentenceOf[cue.from] === 0),
    is(verbs[to - 1]! > (from > 0 ? verbs[from - 1]! : 0)),
  ];
}

/** Logit of the chance that the content is exactly right. */
export function acceptance(features: readonly number[], weights: readonly number[] = ACCEPTANCE): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * features[i]!;
  return sum;
}
