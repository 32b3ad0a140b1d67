import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BriefArticle, BriefCite, StoryBrief } from '../../src/model/brief.ts';

/** One story with the look-ups that its parts need. */
export interface StoryView {
  readonly story: StoryBrief;
  /** `s1`, `s2`, …: begins every anchor of the story. */
  readonly anchor: string;
  readonly byId: ReadonlyMap<string, BriefArticle>;
  readonly bySiglum: ReadonlyMap<string, BriefArticle>;
  /** 1 where the story is the whole document, 2 within a list of stories. */
  readonly level: 1 | 2;
}

export function storyView(story: StoryBrief, index: number, level: 1 | 2): StoryView {
  return {
    story,
    anchor: `s${index + 1}`,
    byId: new Map(story.articles.map((article) => [article.id, article])),
    bySiglum: new Map(story.articles.map((article) => [article.siglum, article])),
    level,
  };
}

const Current = createContext<StoryView | undefined>(undefined);
export const StoryProvider = Current.Provider;

export function useStory(): StoryView {
  const view = useContext(Current);
  if (!view) throw new Error('expected to stand within a story');
  return view;
}

export const reportAnchor = (view: StoryView, siglum: string): string => `${view.anchor}-${siglum}`;

/** Where the cited words stand: read by `route.ts`. */
export const citeHref = (view: StoryView, siglum: string, cite: Pick<BriefCite, 'start' | 'end'>): string =>
  `#${reportAnchor(view, siglum)}.${cite.start}-${cite.end}`;
