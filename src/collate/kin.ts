import type { Lineage } from '../model/lineage.ts';
import type { Story } from '../model/story.ts';

/** An edge below this does not show that sentences correspond. */
const LIKELY = 0.5;

/**
 * Whether one report was made from the other. Their sentences then tell the same things one by one, and another value in
 * the same place is hardly ever of another thing.
 */
export function kinOf(story: Story, lineage: Lineage): (a: number, b: number) => boolean {
  const witness = new Map(story.witnesses.map(({ article }, at) => [article.id, at]));
  const article = new Map(lineage.nodes.map((node) => [node.id, node.article]));
  const kin = new Set<number>();
  for (const { from, to, confidence } of lineage.edges) {
    const [a, b] = [from, to].map((node) => {
      const id = article.get(node);
      return id === undefined ? undefined : witness.get(id);
    });
    if (a === undefined || b === undefined || confidence < LIKELY) continue;
    kin.add(a * story.witnesses.length + b);
    kin.add(b * story.witnesses.length + a);
  }
  return (a, b) => kin.has(a * story.witnesses.length + b);
}
