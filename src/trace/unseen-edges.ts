import { nodeId } from '../model/ids.ts';
import type { Evidence } from '../model/lineage.ts';
import type { Drawing, Traced } from './drawing.ts';
import { lostConfidence } from './edge-confidence.ts';
import { pairEvidence } from './edge-evidence.ts';
import { earlier, earlierDay, whenOf } from './moments.ts';
import { creditEvidence, isBy, type SourceCredit, standsFor } from './sources.ts';
import { ownReports } from './tree.ts';

/** What a credit of each kind is worth as evidence that the whole came from there. */
const CREDIT_CONFIDENCE: Readonly<Record<string, number>> = { reprint: 0.95, agency: 0.85, outlet: 0.78, partial: 0.5 };
/** A source that sends out a text has sent out others too: the credit may mean one of these. */
const OF_THIS_TEXT = 0.8;
/** A report shows so much of what it shares with its siblings. */
const MOST_SIBLING_EVIDENCE = 6;

/** Draws the sources that reports credit and nobody has seen. */
export function drawCredited(drawing: Drawing, traced: Traced): void {
  const { comparison, related, sources, tree, dispatches } = traced;
  const { reports } = comparison;
  const { nodes, edges, joins, free, idOf, place, siglumOf } = drawing;
  const present = ownReports(comparison, related, sources);
  for (const [s, source] of sources.entries()) {
    const credits = source.credits.filter(
      ({ report }) =>
        !present.has(`${s} ${report}`) &&
        !tree[report]!.some((parent) => parent.kind === 'report' && isBy(reports[parent.report]!, source)) &&
        !dispatches[s]!.includes(report) &&
        !(tree[report]!.some((parent) => parent.kind === 'report') && standsFor(reports[report]!, source)),
    );
    if (credits.length === 0 || creditsDispatch(drawing, traced, s, credits)) continue;
    const id = free(`unseen:${source.slug}`);
    const node = drawing.members++;
    nodes.push({ id, kind: 'unseen', name: source.name, because: 'credited' });
    for (const [{ report, credit }, ...others] of byReport(credits)) {
      const confidence = CREDIT_CONFIDENCE[credit.kind] ?? 0.5;
      const partial = credit.kind === 'partial';
      edges.push({
        from: id,
        to: nodeId(idOf(report)),
        kind: partial ? 'excerpt' : credit.kind === 'outlet' ? 'copy' : 'reprint',
        confidence,
        evidence: [
          creditEvidence(reports[report]!, credit, `credits ${source.name}`),
          ...others.map((other) => creditEvidence(reports[report]!, other.credit, `credits ${source.name}`)),
        ],
        why: { rule: 'credit', signs: [] },
      });
      const what = `credits ${source.name}${partial ? ' for a part' : ''}`;
      joins.push({
        a: place(report),
        b: node,
        confidence: partial ? 0.3 : confidence,
        reason: `${siglumOf(report)} ${what}`,
        doubt: `perhaps not ${siglumOf(report)}'s own: it ${what}`,
      });
    }
  }
}

/**
 * Credits of a source whose own text is among the reports, though these are not kin to it: drawn from that text, the earliest
 * of them, unless a report came out before it. Tells whether that was done.
 */
function creditsDispatch(
  { edges, joins, idOf, place, siglumOf }: Drawing,
  { comparison: { reports }, dispatches, sources }: Traced,
  s: number,
  credits: readonly SourceCredit[],
): boolean {
  const when = (report: number): ReturnType<typeof whenOf> => whenOf(reports[report]!.witness.article);
  const [first, ...others] = dispatches[s]!;
  if (first === undefined) return false;
  const from = others.reduce((best, each) => (earlier(when(each), when(best)) > 0 ? each : best), first);
  if (credits.some(({ report }) => earlierDay(when(from), when(report)) < 0)) return false;
  const { name } = sources[s]!;
  for (const [{ report, credit }, ...further] of byReport(credits)) {
    const confidence = OF_THIS_TEXT * (CREDIT_CONFIDENCE[credit.kind] ?? 0.5);
    edges.push({
      from: nodeId(idOf(from)),
      to: nodeId(idOf(report)),
      kind: credit.kind === 'partial' ? 'excerpt' : 'rewrite',
      confidence: rounded(confidence),
      evidence: [
        creditEvidence(reports[report]!, credit, `credits ${name}, whose own text this is`),
        ...further.map((other) => creditEvidence(reports[report]!, other.credit, `credits ${name}`)),
      ],
      why: { rule: 'credit', signs: [] },
    });
    const what = `credits ${name}${credit.kind === 'partial' ? ' for a part' : ''}`;
    joins.push({
      a: place(report),
      b: place(from),
      confidence: credit.kind === 'partial' ? 0.3 : CREDIT_CONFIDENCE[credit.kind]!,
      reason: `${siglumOf(report)} ${what}, whose text is ${siglumOf(from)}`,
      doubt: `perhaps not ${siglumOf(report)}'s own: it ${what}, whose text is ${siglumOf(from)}`,
    });
  }
  return true;
}

/** Draws the parents that several reports must have had and nobody credits. */
export function drawLost({ nodes, edges, free, idOf, siglumOf }: Drawing, traced: Traced): void {
  traced.lost.forEach(({ children, confidence, evidence }, i) => {
    const id = free(`unseen:parent-${i + 1}`);
    nodes.push({
      id,
      kind: 'unseen',
      name: `lost parent of ${children.map(siglumOf).join(', ')}`,
      because: 'inferred',
    });
    for (const child of children) {
      const own = [...(evidence.get(child) ?? []), ...siblingEvidence(traced, child, children)];
      if (own.length === 0) continue;
      edges.push({
        from: id,
        to: nodeId(idOf(child)),
        kind: evidence.has(child) ? 'rewrite' : 'excerpt',
        confidence: evidence.has(child) ? rounded(confidence) : lostConfidence(confidence),
        evidence: own as [Evidence, ...Evidence[]],
        why: { rule: 'lost', signs: [] },
      });
    }
  });
}

/** The credits of each report, the one that is worth most first: one edge comes of them. */
function byReport(credits: readonly SourceCredit[]): [SourceCredit, ...SourceCredit[]][] {
  const worth = ({ credit }: SourceCredit): number => CREDIT_CONFIDENCE[credit.kind] ?? 0.5;
  return [...Map.groupBy(credits, ({ report }) => report).values()].map(
    (own) => own.sort((x, y) => worth(y) - worth(x)) as [SourceCredit, ...SourceCredit[]],
  );
}

/** What a report shares with its siblings. */
function siblingEvidence({ comparison, kin }: Traced, child: number, children: readonly number[]): Evidence[] {
  const found: Evidence[] = [];
  for (const kinship of kin) {
    const { a, b } = kinship.pair;
    if ((a !== child && b !== child) || !children.includes(a) || !children.includes(b)) continue;
    for (const each of pairEvidence(comparison, kinship, child).slice(0, 2)) {
      // The sibling's words are no words of the parent's, but both stem from there.
      if (each.to !== undefined)
        found.push({ ...each, note: `${each.note}; in a sibling, from the parent that both lost` });
    }
  }
  return found.slice(0, MOST_SIBLING_EVIDENCE);
}

const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;
