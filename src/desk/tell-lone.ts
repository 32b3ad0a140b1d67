import type { Article } from '../model/article.ts';
import type { StoryBrief } from '../model/brief.ts';
import type { StoryId } from '../model/ids.ts';
import type { Stemma } from '../stemma.ts';
import type { KeptReading } from '../store/records.ts';
import { reportOf } from './hands.ts';

/** The brief of a story of one report, which is told when somebody asks for it. */
export function tellLone(stemma: Stemma, id: StoryId, article: Article, kept: KeptReading | undefined): StoryBrief {
  const reading = kept?.version === stemma.version ? { reading: kept.bytes } : {};
  const story = stemma.story(id, [reportOf(stemma, { article, ...reading })]);
  const lineage = stemma.trace(story);
  return stemma.brief(story, lineage, stemma.collate(story, lineage));
}
