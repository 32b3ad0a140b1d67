/** A stretch of one sequence that stands where a stretch of another stood; ends are exclusive, either may be empty. */
export interface Edit {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Insertions and deletions looked for; sequences further apart differ as a whole between their common ends. */
const MOST_EDITS = 1000;

/** What must be changed in `a` to get `b`, in order: the fewest items (Myers 1986, "An O(ND) Difference Algorithm"). */
export function differenceOf(a: Uint32Array, b: Uint32Array): Edit[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (start === endA && start === endB) return [];
  const steps = shortest(a.subarray(start, endA), b.subarray(start, endB));
  if (!steps) return [{ fromA: start, toA: endA, fromB: start, toB: endB }];
  return joined(steps, start);
}

/** The steps of a shortest script, first to last: the place in both before it, and whether it takes or puts. */
function shortest(a: Uint32Array, b: Uint32Array): { x: number; y: number; put: boolean }[] | undefined {
  const most = Math.min(MOST_EDITS, a.length + b.length);
  const middle = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  const rows: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    rows.push(furthest.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && furthest[middle + k - 1]! < furthest[middle + k + 1]!);
      let x = down ? furthest[middle + k + 1]! : furthest[middle + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return back(rows, d, a.length, b.length);
    }
  }
  return undefined;
}

function back(rows: readonly Int32Array[], edits: number, lengthA: number, lengthB: number) {
  const steps: { x: number; y: number; put: boolean }[] = [];
  let x = lengthA;
  let y = lengthB;
  for (let d = edits; d > 0; d--) {
    const row = rows[d]!;
    const k = x - y;
    const at = (diagonal: number): number => row[diagonal + d + 1]!;
    const put = k === -d || (k !== d && at(k - 1) < at(k + 1));
    x = put ? at(k + 1) : at(k - 1);
    y = x - (put ? k + 1 : k - 1);
    steps.push({ x, y, put });
  }
  return steps.reverse();
}

function joined(steps: readonly { x: number; y: number; put: boolean }[], start: number): Edit[] {
  const edits: { fromA: number; toA: number; fromB: number; toB: number }[] = [];
  for (const { x, y, put } of steps) {
    const last = edits.at(-1);
    const open =
      last && last.toA === x + start && last.toB === y + start
        ? last
        : { fromA: x + start, toA: x + start, fromB: y + start, toB: y + start };
    if (open !== last) edits.push(open);
    if (put) open.toB++;
    else open.toA++;
  }
  return edits;
}
