import type { StoryView } from '../story-view.ts';
import type { Edge, Layout } from './layout.ts';

/** Where the evidence of an edge stands on the page. */
export function edgeAnchor(view: StoryView, layout: Layout, edge: Edge): string {
  const child = layout.byId.get(edge.to);
  const at = child?.parents.indexOf(edge) ?? 0;
  return `${view.anchor}-edge${(child?.row ?? 0) * 10 + Math.min(9, at)}`;
}
