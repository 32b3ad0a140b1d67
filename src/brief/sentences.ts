import type { BriefSentence } from '../model/brief.ts';
import { type Lineage, originsOf } from '../model/lineage.ts';
import type { Story } from '../model/story.ts';
import { type CoverageItem, coverMost } from '../structures/maximum-coverage.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { conceptsOf } from './concepts.ts';
import { oneOrigin } from './origin-range.ts';
import type { Telling } from './telling.ts';
import { readable } from './wording.ts';

/** Sentences beyond this many are not looked at: the earliest of each report are. */
const MOST_CANDIDATES = 1200;

/** The sentences of the brief: what most origins tell, each thing once, in an order that reads. */
export function chooseSentences(story: Story, lineage: Lineage, telling: Telling, budget: number): BriefSentence[] {
  const candidates = fewer(story.witnesses.flatMap(candidatesOf));
  const concepts = conceptsOf(story, lineage);
  const items: CoverageItem[] = candidates.map((candidate) => ({
    cost: candidate.words,
    concepts: concepts.of[candidate.witness]![candidate.sentence]!,
    bonus: 0,
  }));
  const chosen = coverMost(items, concepts.weights, budget, (a, b) => telling.repeats(candidates[a]!, candidates[b]!));
  return inOrder(
    story,
    chosen.map((at) => candidates[at]!),
    telling,
  ).map((candidate) => sentenceOf(story, lineage, telling, candidate));
}

function sentenceOf(story: Story, lineage: Lineage, telling: Telling, candidate: Candidate): BriefSentence {
  const cites = telling.cites(candidate.witness, candidate.sentence);
  const speaker = candidate.attribution?.speaker;
  return {
    text: readable(story, candidate.witness, candidate.sentence, candidate.attribution),
    cites: [...cites],
    origins: oneOrigin(originsOf(new Set(cites.map(({ article }) => article)), lineage.origins)),
    ...(speaker && speaker.kind !== 'unknown' ? { speaker: nameOf(story, candidate, speaker) } : {}),
  };
}

function nameOf(story: Story, candidate: Candidate, speaker: { name: string; entity?: number }): string {
  const { article } = story.witnesses[candidate.witness]!;
  const shared = speaker.entity === undefined ? -1 : (story.entityOf.get(article.id)?.[speaker.entity] ?? -1);
  return story.entities[shared]?.name ?? speaker.name;
}

/** In a large story only the earlier sentences of each report, the same share of each. */
function fewer(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= MOST_CANDIDATES) return candidates;
  const places = candidates.map(({ place }) => place).sort((a, b) => a - b);
  const until = places[MOST_CANDIDATES - 1]!;
  return candidates.filter(({ place }) => place <= until).slice(0, MOST_CANDIDATES * 2);
}

/**
 * By place: what reports tell first comes first; sentences of one report keep its order. The place of a sentence is the
 * mean place of all sentences that say it.
 */
function inOrder(story: Story, chosen: readonly Candidate[], telling: Telling): Candidate[] {
  const placed = chosen.map((candidate) => {
    const cites = telling.cites(candidate.witness, candidate.sentence);
    let sum = 0;
    for (const { article, start } of cites) {
      const text = story.witnesses.find((witness) => witness.article.id === article)!.article.text;
      sum += start / Math.max(1, text.length);
    }
    return { candidate, place: sum / cites.length - 0.15 * (cites.length - 1) };
  });
  return placed
    .sort((a, b) => a.place - b.place || a.candidate.witness - b.candidate.witness)
    .map(({ candidate }) => candidate);
}
