import type { Lineage } from '../model/lineage.ts';
import type { Story } from '../model/story.ts';

/** What a reader must know about a brief before reading it. */
export function remarksOn(story: Story, lineage: Lineage, sentences: number): string[] {
  const remarks: string[] = [];
  const reports = story.witnesses.length;
  if (reports === 1) remarks.push('One report alone: nothing can be corroborated.');
  else if (lineage.origins.high === 1)
    remarks.push(
      `${reports === 2 ? 'Both' : `All ${reports}`} reports come from one origin: nothing is corroborated independently.`,
    );
  const undated = story.witnesses.filter(({ article }) => article.published === undefined);
  if (undated.length > 0)
    remarks.push(
      undated.length === reports
        ? 'No report tells when it was published: weekdays could not be resolved.'
        : `No date of publication is told by ${undated.map(({ siglum }) => siglum).join(', ')}.`,
    );
  const inferred = story.witnesses.filter(({ article }) => article.published?.certainty === 'inferred');
  if (inferred.length > 0)
    remarks.push(`The date of ${inferred.map(({ siglum }) => siglum).join(', ')} was inferred from the other reports.`);
  if (sentences === 0) remarks.push('No sentence of the reports stands on its own; read the reports themselves.');
  return remarks;
}
