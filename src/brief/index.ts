import type { StoryBrief } from '../model/brief.ts';
import type { Collation } from '../model/collation.ts';
import type { Lineage } from '../model/lineage.ts';
import type { Story } from '../model/story.ts';
import type { WordLikeness } from '../text/comparison/main-verb.ts';
import { articleOutput } from './article-output.ts';
import { candidatesOf } from './candidates.ts';
import { collationOutput } from './collation-output.ts';
import { lineageOutput } from './lineage-output.ts';
import { remarksOn } from './remarks.ts';
import { chooseSentences } from './sentences.ts';
import { tellingOf } from './telling.ts';
import { timelineOf } from './timeline.ts';
import { titleOf } from './title.ts';

export { titleOf } from './title.ts';

export { wordStory } from './worded/word-story.ts';

export interface BriefOptions {
  /** Length of the telling, in words; 250 unless told. Brackets do not count. */
  readonly words?: number;
  /** How near two words are, so that a cite may have the verb in other words. */
  readonly likeness?: WordLikeness;
}

const WORDS = 250;

/** Tells a story: sentences of the reports chosen for what most origins say, each cited, with all that was collated. */
export function briefStory(
  story: Story,
  lineage: Lineage,
  collation: Collation,
  options: BriefOptions = {},
): StoryBrief {
  const telling = tellingOf(story, options.likeness);
  const candidates = story.witnesses.map(candidatesOf);
  const sentences = chooseSentences(story, lineage, telling, candidates.flat(), options.words ?? WORDS);
  return {
    id: story.id,
    title: titleOf(story),
    articles: articleOutput(story, lineage),
    sentences,
    timeline: timelineOf(story, lineage, telling, candidates),
    collation: collationOutput(collation),
    lineage: lineageOutput(story, lineage),
    remarks: remarksOn(story, lineage, sentences.length),
  };
}
