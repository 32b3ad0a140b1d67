import { nodeId } from '../model/ids.ts';
import type { LineageEdge } from '../model/lineage.ts';
import { UNDIRECTED } from './edge-confidence.ts';
import { earlier, whenOf } from './moments.ts';
import type { Join } from './origins.ts';
import { citeWords, type Prepared } from './prepared.ts';

const COPY_CONFIDENCE = 0.97;

/** Reports that others stand for: copies of these, the earliest known one being the parent. */
export function addCopies(all: readonly Prepared[], leader: Int32Array, edges: LineageEdge[], joins: Join[]): void {
  all.forEach((report, r) => {
    const at = leader[r]!;
    if (at === r || report.words.length === 0) return;
    const lead = all[at]!;
    const order = earlier(whenOf(lead.witness.article), whenOf(report.witness.article));
    const same = Boolean(report.witness.article.url) && report.witness.article.url === lead.witness.article.url;
    edges.push({
      from: nodeId(lead.witness.article.id),
      to: nodeId(report.witness.article.id),
      kind: same ? 'revision' : 'copy',
      confidence: order > 0 ? 0.9 : order < 0 ? 0.5 : UNDIRECTED,
      evidence: [
        {
          role: 'narration',
          from: citeWords(lead, 0, lead.words.length),
          to: citeWords(report, 0, report.words.length),
          note: 'the same text, to the letter or nearly',
        },
      ],
      why: { rule: 'same', signs: [] },
    });
    joins.push({
      a: r,
      b: at,
      confidence: COPY_CONFIDENCE,
      reason: `${report.witness.siglum} has the text of ${lead.witness.siglum}`,
    });
  });
}
