import type { BriefSentence } from '../../model/brief.ts';

/** A worded sentence, and which of the brief's own sentences it stands for, by their places. */
export interface Worded {
  readonly sentence: BriefSentence;
  readonly covers: readonly number[];
}

/**
 * The brief in the model's words; what none of its sentences tells stays in the words of the reports, before the first sentence that
 * tells something later. So nothing that a brief tells is lost by wording.
 */
export function merged(own: readonly BriefSentence[], worded: readonly Worded[]): BriefSentence[] {
  const covered = new Set(worded.flatMap(({ covers }) => covers));
  const left = own.map((sentence, at) => ({ sentence, at })).filter(({ at }) => !covered.has(at));
  const out: BriefSentence[] = [];
  for (const { sentence, covers } of worded) {
    const first = Math.min(...covers);
    while (left[0] && left[0].at < first) out.push(left.shift()!.sentence);
    out.push(sentence);
  }
  return [...out, ...left.map(({ sentence }) => sentence)];
}
