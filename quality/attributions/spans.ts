/** A set of spans of one role of one attribution, in UTF-16 units. */
export type SpanSet = readonly (readonly [number, number])[];

/** How many of the found and of the gold are right. */
export interface Agreement {
  found: number;
  foundRight: number;
  gold: number;
  goldRight: number;
}

export const noAgreement = (): Agreement => ({ found: 0, foundRight: 0, gold: 0, goldRight: 0 });

/** F1 in percent. */
export function f1({ found, foundRight, gold, goldRight }: Agreement): number {
  const precision = foundRight / Math.max(1, found);
  const recall = goldRight / Math.max(1, gold);
  return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall);
}

const key = (set: SpanSet): string =>
  [...set]
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]) => `${start}-${end}`)
    .join(' ');

/** Exact: a set of spans is right where an equal one stands on the other side. Each set counts once, empty ones not. */
export function addExact(into: Agreement, found: readonly SpanSet[], gold: readonly SpanSet[]): void {
  const ours = new Set(found.filter(({ length }) => length > 0).map(key));
  const theirs = new Set(gold.filter(({ length }) => length > 0).map(key));
  let both = 0;
  for (const k of ours) if (theirs.has(k)) both++;
  into.found += ours.size;
  into.foundRight += both;
  into.gold += theirs.size;
  into.goldRight += both;
}

/** Overlap: a set is right where one on the other side shares characters with it. */
export function addOverlap(into: Agreement, found: readonly SpanSet[], gold: readonly SpanSet[]): void {
  const share = (a: SpanSet, b: SpanSet): boolean => a.some(([s, e]) => b.some(([t, f]) => s < f && t < e));
  into.found += found.length;
  into.gold += gold.length;
  into.foundRight += found.filter((a) => gold.some((b) => share(a, b))).length;
  into.goldRight += gold.filter((a) => found.some((b) => share(a, b))).length;
}

/** Which characters stand between “ ” or " ", marks included: how the data tells direct from mixed and indirect. */
export function betweenMarks(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '\n') open = 0;
    if (sign === '“' || sign === '”' || sign === '"') {
      open = sign === '“' ? 1 : sign === '”' ? 0 : 1 - open;
      inside[i] = 1;
    } else inside[i] = open;
  }
  return inside;
}

export const isDirect = (inside: Uint8Array, set: SpanSet): boolean =>
  set.length > 0 && set.every(([start, end]) => !inside.subarray(start, end).includes(0));
