import type { Story } from '../../model/story.ts';
import { agreement } from '../../text/comparison/agreement.ts';
import type { Instance } from '../../text/comparison/instances.ts';
import { namesPublication, saysCorrected } from '../../text/languages/correction-words.ts';

/** Sentences behind a value that is taken back in which the right one stands. */
const BEHIND = 2;

/**
 * Values that a correction takes back, each with those of the other reports: they are no agreement. A correction tells what a
 * report said, says that this was wrong, and gives another value. Where it gives none, its value is taken out of the group.
 */
export function correctedClusters(story: Story, groups: Instance[][], instances: readonly Instance[]): Instance[][] {
  const clusters: Instance[][] = [];
  for (const [at, group] of groups.entries()) {
    const takenBack = group.filter((instance) => isTakenBack(story, instance));
    if (takenBack.length === 0) continue;
    const kept = group.filter(({ witness }) => !takenBack.some((one) => one.witness === witness));
    if (kept.length === 0) continue;
    const right = takenBack.flatMap((wrong) => rightValue(wrong, instances) ?? []);
    if (right.length > 0) clusters.push([...kept, ...right]);
    groups[at] = kept;
  }
  return clusters;
}

function isTakenBack(story: Story, { witness, sentence, item }: Instance): boolean {
  if (item.kind !== 'amount' && item.kind !== 'time') return false;
  const { article, reading } = story.witnesses[witness]!;
  const textOf = (at: number): string => {
    const span = reading.sentences[at];
    return span ? article.text.slice(span.start, span.end) : '';
  };
  if (!namesPublication(textOf(sentence), reading.language)) return false;
  for (let at = sentence; at <= sentence + BEHIND; at++) if (saysCorrected(textOf(at), reading.language)) return true;
  return saysCorrected(article.title ?? '', reading.language);
}

/** The last value of the same sort in the sentences behind that is another one. */
function rightValue(wrong: Instance, instances: readonly Instance[]): Instance | undefined {
  return instances
    .filter(
      ({ witness, sentence, item }) =>
        witness === wrong.witness &&
        sentence >= wrong.sentence &&
        sentence <= wrong.sentence + BEHIND &&
        item !== wrong.item &&
        agreement(item, wrong.item) === false,
    )
    .at(-1);
}
