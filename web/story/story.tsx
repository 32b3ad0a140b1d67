import { useMemo } from 'preact/hooks';
import type { StoryBrief } from '../../src/model/brief.ts';
import { publishedDays } from '../../src/model/brief-words.ts';
import { Conspectus } from './conspectus.tsx';
import { Facts } from './facts.tsx';
import { Heading } from './heading.tsx';
import { Origins, Standing } from './origins.tsx';
import { Quotations } from './quotations.tsx';
import { Remarks } from './remarks.tsx';
import { Reports } from './reports.tsx';
import { Sentences } from './sentences.tsx';
import { StoryProvider, storyView, useStory } from './story-view.ts';
import { Timeline } from './timeline.tsx';
import { Tree } from './tree/tree.tsx';

function Contents() {
  const { story, anchor } = useStory();
  const { collation, lineage, timeline, sentences, articles } = story;
  const parts = [
    ['brief', 'The brief', sentences.length],
    ['tree', 'Family tree', lineage.nodes.length - 1],
    ['facts', 'Where they differ', collation.facts.length],
    ['quotations', 'Who said what', collation.quotations.length],
    ['timeline', 'Timeline', timeline.length],
    ['reports', 'The reports', articles.length],
  ] as const;
  return (
    <nav class="contents" aria-label="Parts of the story">
      {parts
        .filter(([, , size]) => size > 0)
        .map(([part, title]) => (
          <a key={part} href={`#${anchor}-${part}`}>
            {title}
          </a>
        ))}
    </nav>
  );
}

function Parts() {
  const { story, anchor } = useStory();
  const days = publishedDays(story);
  return (
    <div class="story" id={anchor}>
      <header class="story-head">
        <Heading below={0} class="title">
          <bdi>{story.title}</bdi>
        </Heading>
        <Standing />
        {days && <p class="days-of">published {days}</p>}
        <Remarks />
        <Contents />
      </header>
      <Sentences />
      <Origins />
      <Conspectus />
      <Tree />
      <Facts />
      <Quotations />
      <Timeline />
      <Reports />
    </div>
  );
}

export function Story({ story, index, level }: { story: StoryBrief; index: number; level: 1 | 2 }) {
  const view = useMemo(() => storyView(story, index, level), [story, index, level]);
  return (
    <StoryProvider value={view}>
      <Parts />
    </StoryProvider>
  );
}
