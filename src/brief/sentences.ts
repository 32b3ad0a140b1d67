import type { BriefSentence } from '../model/brief.ts';
import { type Lineage, originsOf } from '../model/lineage.ts';
import type { Speaker } from '../model/reading.ts';
import type { Story } from '../model/story.ts';
import { type CoverageItem, coverMost } from '../structures/maximum-coverage.ts';
import { foldHash } from '../text/index.ts';
import { openingsOf } from '../text/languages/openings.ts';
import { stopwordsOf } from '../text/languages/stopwords.ts';
import type { Candidate } from './candidates.ts';
import { conceptsOf } from './concepts.ts';
import { atHome, mainLanguage } from './home-language.ts';
import { oneOrigin } from './origin-range.ts';
import type { Telling } from './telling.ts';
import { readable } from './wording.ts';

/** Sentences beyond this many are not looked at: the earliest of each report are. */
const MOST_CANDIDATES = 1200;
/** Worth of each further origin that tells what a sentence says, beside the weight of its words. */
const BORNE_OUT = 2;

/** The sentences of the brief: what most origins tell, each thing once, in an order that reads. */
export function chooseSentences(
  story: Story,
  lineage: Lineage,
  telling: Telling,
  all: readonly Candidate[],
  budget: number,
): BriefSentence[] {
  const candidates = fewer(atHome(story, lineage, all));
  const concepts = conceptsOf(story, lineage);
  const support = supportOf(lineage, telling);
  const items: CoverageItem[] = candidates.map((candidate) => ({
    cost: candidate.words,
    concepts: concepts.of[candidate.witness]![candidate.sentence]!,
    bonus: BORNE_OUT * (support(candidate) - 1) * (1 - candidate.place),
  }));
  const lead = leadOf(candidates, items, concepts.weights, support, budget);
  const chosen = coverMost(
    items,
    concepts.weights,
    budget,
    (a, b) => telling.repeats(candidates[a]!, candidates[b]!),
    lead,
  );
  const told = bestTold(
    story,
    support,
    telling,
    candidates,
    chosen.map((at) => candidates[at]!),
    budget,
  );
  return inOrder(story, told, telling, told[chosen.indexOf(lead[0] ?? -1)]).map((candidate) =>
    sentenceOf(story, lineage, telling, candidate),
  );
}

/** Sentences from the beginning of a report that may be a lead. */
const LEADS = 2;
/** A lead with more words is not taken where the budget has no room for it. */
const LONGEST_LEAD = 45;

/** The sentence that tells the event: of those that open reports the one that has most of what all tell and is borne out by most. None, or one. */
function leadOf(
  candidates: readonly Candidate[],
  items: readonly CoverageItem[],
  weights: Float32Array,
  support: (candidate: Candidate) => number,
  budget: number,
): number[] {
  let best = -1;
  let most = 0;
  candidates.forEach((candidate, at) => {
    const { sentence, words } = candidate;
    if (sentence >= LEADS || words > Math.max(budget, LONGEST_LEAD)) return;
    let sum = 0;
    for (const concept of items[at]!.concepts) sum += weights[concept]!;
    const worth = (sum * (1 + Math.log(support(candidate)))) / Math.sqrt(words);
    if (worth <= most) return;
    best = at;
    most = worth;
  });
  return best < 0 ? [] : [best];
}

/** How many origins tell what a sentence says: the middle of the range. */
function supportOf(lineage: Lineage, telling: Telling): (candidate: Candidate) => number {
  const known = new Map<Candidate, number>();
  return (candidate) => {
    let support = known.get(candidate);
    if (support === undefined) {
      const cites = telling.cites(candidate.witness, candidate.sentence);
      const { low, high } = originsOf(new Set(cites.map(({ article }) => article)), lineage.origins);
      support = (low + high) / 2;
      known.set(candidate, support);
    }
    return support;
  };
}

/**
 * Each chosen sentence, or in its place the one of its group that most origins bear out, so that what is told is what
 * the others say as well; in the language of most reports where it is told in that too.
 */
function bestTold(
  story: Story,
  support: (candidate: Candidate) => number,
  telling: Telling,
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  budget: number,
): Candidate[] {
  const told = [...chosen];
  const language = mainLanguage(story);
  const isForeign = ({ witness }: Candidate): boolean => story.witnesses[witness]!.reading.language !== language;
  let words = told.reduce((sum, one) => sum + one.words, 0);
  told.forEach((own, at) => {
    let best = own;
    for (const other of candidates) {
      if (other === own || words - own.words + other.words > budget || !telling.repeats(own, other)) continue;
      const gain = support(other) - support(best);
      // Of two that are borne out alike the shorter says less that only one report says.
      const comesHome = isForeign(best) && !isForeign(other);
      if (!comesHome && (gain < 0 || (gain === 0 && (support(best) <= 1 || other.words >= best.words)))) continue;
      if (isForeign(other) && !isForeign(best)) continue;
      if (told.some((one, index) => index !== at && (one === other || telling.repeats(one, other)))) continue;
      best = other;
    }
    words += best.words - own.words;
    told[at] = best;
  });
  return told;
}

function sentenceOf(story: Story, lineage: Lineage, telling: Telling, candidate: Candidate): BriefSentence {
  const cites = telling.cites(candidate.witness, candidate.sentence);
  const speaker = candidate.attribution?.speaker;
  return {
    text: readable(story, candidate.witness, candidate.sentence, candidate.attribution),
    cites: [...cites],
    origins: oneOrigin(originsOf(new Set(cites.map(({ article }) => article)), lineage.origins)),
    ...(speaker && isSomebody(story, candidate, speaker) ? { speaker: nameOf(story, candidate, speaker) } : {}),
  };
}

/** "They" is nobody that a reader could look for. */
const isSomebody = (story: Story, { witness }: Candidate, { kind, name }: Speaker): boolean =>
  kind !== 'unknown' && !openingsOf(story.witnesses[witness]!.reading.language).pronouns.has(foldHash(name));

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
 * The lead, and then by place: what reports tell first comes first; sentences of one report keep its order. The place of a sentence is the
 * mean place of all sentences that say it.
 */
function inOrder(
  story: Story,
  chosen: readonly Candidate[],
  telling: Telling,
  lead: Candidate | undefined,
): Candidate[] {
  const placed = chosen.map((candidate) => {
    const cites = telling.cites(candidate.witness, candidate.sentence);
    let sum = 0;
    for (const { article, start } of cites) {
      const text = story.witnesses.find((witness) => witness.article.id === article)!.article.text;
      sum += start / Math.max(1, text.length);
    }
    return { candidate, place: sum / cites.length - 0.15 * (cites.length - 1) };
  });
  const sorted = placed
    .sort((a, b) => a.place - b.place || a.candidate.witness - b.candidate.witness)
    .map(({ candidate }) => candidate);
  const opens = lead && !refersBack(story, lead) ? sorted.indexOf(lead) : -1;
  const first = opens >= 0 ? opens : sorted.findIndex((candidate) => !refersBack(story, candidate));
  return first > 0 ? [sorted[first]!, ...sorted.slice(0, first), ...sorted.slice(first + 1)] : sorted;
}

/** Words from the beginning of a sentence in which "however" or "he" looks back to another. */
const OPENING_WORDS = 5;

function refersBack(story: Story, { witness, sentence }: Candidate): boolean {
  const { article, reading } = story.witnesses[witness]!;
  const { start, firstToken, endToken } = reading.sentences[sentence]!;
  const { connectives, pronouns } = openingsOf(reading.language);
  const end = Math.min(endToken, firstToken + OPENING_WORDS);
  for (let i = firstToken; i < end; i++) {
    const word = reading.tokens.fold[i]!;
    // "Klitschko kept his title": the bearer stands before it.
    if (pronouns.has(word) && reading.names.some((name) => name.start >= start && name.end <= reading.tokens.start[i]!))
      continue;
    // "the US" is no "us".
    if (/^\p{Lu}{2,}$/u.test(article.text.slice(reading.tokens.start[i]!, reading.tokens.end[i]!))) continue;
    if (pronouns.has(word) || (connectives.has(word) && !stopwordsOf(reading.language).has(word))) return true;
  }
  return false;
}
