import { curveBumpX, line } from 'd3-shape';
import type { BriefLineage } from '../../../src/model/brief.ts';
import type { Edge, Layout, Placed } from './layout.ts';

interface Size {
  readonly width: number;
  readonly row: number;
  readonly rows: number;
}

const bump = line().curve(curveBumpX);

/** From parent to child: down the parent's trunk, then across; a second parent is reached by a curve. */
function path(parent: Placed, child: Placed, main: boolean, { width, row }: Size): string {
  const [px, py] = [parent.x * width, (parent.row + 0.5) * row];
  const [cx, cy] = [child.x * width, (child.row + 0.5) * row];
  if (!main || cy <= py)
    return (
      bump([
        [px, py],
        [cx, cy],
      ]) ?? ''
    );
  const turn = Math.min(9, Math.abs(cx - px), cy - py);
  const side = cx >= px ? turn : -turn;
  return `M${px} ${py}V${cy - turn}Q${px} ${cy} ${px + side} ${cy}H${cx}`;
}

function Line({ edge, main, layout, size }: { edge: Edge; main: boolean; layout: Layout; size: Size }) {
  const [parent, child] = [layout.byId.get(edge.from), layout.byId.get(edge.to)];
  if (!parent || !child || parent.row >= size.rows || child.row >= size.rows) return null;
  const d = path(parent, child, main, size);
  return (
    <g class={`edge ${edge.kind}${edge.confidence < 0.7 ? ' unsure' : ''}`}>
      <path d={d} />
      {edge.kind === 'translation' && <path class="inner" d={d} />}
    </g>
  );
}

function Dot({ placed, size }: { placed: Placed; size: Size }) {
  const [x, y] = [placed.x * size.width, (placed.row + 0.5) * size.row];
  return (
    <g class={`node ${placed.node.kind} ${placed.node.because ?? ''}`}>
      <line class="leader" x1={x + 9} x2={size.width} y1={y} y2={y} />
      <circle cx={x} cy={y} r={6} />
    </g>
  );
}

const BRACKET = 11;

/** Reports that quote one speech, joined by a dotted bracket at the side: a common occasion, not descent. */
function Bracket({
  articles,
  at,
  layout,
  size,
}: {
  articles: readonly string[];
  at: number;
  layout: Layout;
  size: Size;
}) {
  const rows = articles
    .map((id) => layout.byId.get(id)?.row ?? Number.POSITIVE_INFINITY)
    .filter((row) => row < size.rows)
    .sort((a, b) => a - b);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const x = size.width + 5 + at * BRACKET;
  const y = (row: number) => (row + 0.5) * size.row;
  return (
    <g class="occasion">
      <path d={`M${x} ${y(first)}V${y(last)}`} />
      {rows.map((row) => (
        <circle key={row} cx={x} cy={y(row)} r={2.5} />
      ))}
    </g>
  );
}

export const bracketsWidth = (occasions: BriefLineage['occasions']): number =>
  occasions.length === 0 ? 0 : 8 + Math.min(3, occasions.length) * BRACKET;

/** The tree as a drawing: time runs to the right, each report has a row. */
export function Drawing({
  layout,
  occasions,
  size,
}: {
  layout: Layout;
  occasions: BriefLineage['occasions'];
  size: Size;
}) {
  const whole = size.width + bracketsWidth(occasions);
  const shown = layout.rows.slice(0, size.rows);
  return (
    <svg class="drawing" width={whole} height={size.rows * size.row} aria-hidden="true">
      {layout.ticks.map((tick) => (
        <line
          key={tick.label}
          class="tick"
          x1={tick.x * size.width}
          x2={tick.x * size.width}
          y1={0}
          y2={size.rows * size.row}
        />
      ))}
      {shown.flatMap((placed) =>
        placed.parents.map((edge, index) => (
          <Line key={`${edge.from} ${edge.kind}`} edge={edge} main={index === 0} layout={layout} size={size} />
        )),
      )}
      {shown.map((placed) => (
        <Dot key={placed.node.id} placed={placed} size={size} />
      ))}
      {occasions.slice(0, 3).map((occasion, index) => (
        <Bracket key={index} articles={occasion.articles} at={index} layout={layout} size={size} />
      ))}
    </svg>
  );
}
