import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { type Edge, layOut, type Node } from './layout.ts';

const edge = (from: string, to: string, confidence = 0.9): Edge => ({
  from,
  to,
  kind: 'copy',
  confidence,
  evidence: [{ role: 'narration', note: 'same words' }],
});

const node = (id: string, published?: string): Node =>
  id.startsWith('?')
    ? { id, kind: 'unseen', name: id, because: 'credited' }
    : { id, kind: 'article', name: id, siglum: id, ...(published === undefined ? {} : { published }) };

const tree = (nodes: Node[], edges: Edge[]) =>
  layOut({ nodes, edges, occasions: [], origins: { low: 1, high: 1, reasons: [] } });

it('puts parents above their children and time to the right', () => {
  const { rows, byId } = tree(
    [node('B', '2024-01-03'), node('A', '2024-01-01'), node('?w')],
    [edge('A', 'B'), edge('?w', 'A')],
  );
  assert.deepEqual(
    rows.map((row) => row.node.id),
    ['?w', 'A', 'B'],
  );
  assert.ok(byId.get('?w')!.x < byId.get('A')!.x && byId.get('A')!.x < byId.get('B')!.x);
});

it('puts a root that is only a second parent beside the tree into which it leads', () => {
  const { rows } = tree(
    [node('?early'), node('A', '2024-01-01'), node('Z', '2024-01-05'), node('?second'), node('?first')],
    [edge('?early', 'A'), edge('?first', 'Z', 0.9), edge('?second', 'Z', 0.4)],
  );
  const order = rows.map((row) => row.node.id);
  assert.equal(order.indexOf('?second') + 1, order.indexOf('?first'));
});

it('labels days, hours within one day, and years far apart', () => {
  const labels = (first: string, last: string) =>
    tree([node('A', first), node('B', last)], []).ticks.map((tick) => tick.label);
  assert.deepEqual(labels('2024-01-31', '2024-02-02'), ['31 Jan', '2 Feb']);
  assert.deepEqual(labels('2024-01-31T08:00', '2024-01-31T21:30'), ['08:00', '21:30']);
  assert.deepEqual(labels('2019-01-31', '2024-02-02'), ['2019', '2024']);
  assert.deepEqual(labels('2024-01-31', '2024-01-31'), []);
  assert.deepEqual(labels('XXXX-01-31', 'XXXX-02-02'), []);
});

it('shows every node once and within the drawing, whatever the edges and dates are', () => {
  const ids = ['A', 'B', 'C', 'D', '?x', '?y'];
  const date = fc.constantFrom(undefined, '2024-01-01', '2024-01-02T10:00', 'XXXX-01-01', 'nonsense', '2024-99-99');
  const anyEdge = fc.tuple(
    fc.constantFrom(...ids, 'nowhere'),
    fc.constantFrom(...ids),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(date, { minLength: 6, maxLength: 6 }),
      fc.array(anyEdge, { maxLength: 14 }),
      (dates, edges) => {
        const { rows } = tree(
          ids.map((id, index) => node(id, dates[index])),
          edges.map(([from, to, confidence]) => edge(from, to, confidence)),
        );
        assert.deepEqual(rows.map((row) => row.node.id).sort(), [...ids].sort());
        for (const { x } of rows) assert.ok(x >= 0 && x <= 1, String(x));
      },
    ),
  );
});
