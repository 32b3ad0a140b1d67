import { type ComponentChildren, h } from 'preact';
import { useStory } from './story-view.ts';

/** A heading `below` levels under the story's own, so that levels are in order in a document of one story or of many. */
export function Heading(props: { below: 0 | 1 | 2; id?: string; class?: string; children: ComponentChildren }) {
  const { level } = useStory();
  const { below, ...rest } = props;
  return h(`h${level + below}`, rest);
}
