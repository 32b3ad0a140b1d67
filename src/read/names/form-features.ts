import type { FeatureBuffer } from './feature-buffer.ts';
import type { Form } from './form.ts';
import type { WordTable } from './word-table.ts';

/** Positions, relative to a token, from which a form speaks about it. */
export const POSITIONS = [-2, -1, 0, 1, 2] as const;

/** Pushes what a form says about the token that stands `−position` tokens from it. */
export function formFeatures(f: Form, position: number, table: WordTable, out: FeatureBuffer): void {
  const t = (position + 3) << 8;
  const near = position >= -1 && position <= 1;
  const { row } = f;
  const caps = f.capital ? 1 : 0;
  out.push(t + 1, f.fold);
  out.push(t + 2, f.shortShape);
  if (row >= 0) {
    const fine = table.fine[row]!;
    const other = table.other[row]!;
    if (fine !== 0xffff) {
      out.push(t + 3, fine);
      out.push(t + 4, (fine >> 4) * 2 + caps);
      out.push(t + 5, other);
      if (near) {
        out.push(t + 6, (fine >> 8) * 2 + caps);
        out.push(t + 7, (other >> 5) * 2 + caps);
        out.push(t + 8, fine * 2 + caps);
      }
    }
    for (let bits = f.bits, b = 0; bits !== 0; bits >>= 1, b++) {
      if ((bits & 1) !== 0) out.push(t + 9, b * 2 + caps);
    }
    const seen = table.seen[row]!;
    if (seen !== 0) out.push(t + 13, seen * 2 + caps);
    if (near) out.push(t + 10, table.capital[row]! * 2 + caps);
    if (near && f.bits !== 0) out.push(t + 11, f.bits * 2 + caps);
  } else out.push(t + 12, f.opaque ? 2 : caps);
  if (position === 0) {
    out.push(t + 20, f.form);
    out.push(t + 21, f.shape);
    out.push(t + 22, f.length * 2 + caps);
    for (let i = 0; i < f.prefixes.length; i++) out.push(t + 23, f.prefixes[i]!);
    for (let i = 0; i < f.suffixes.length; i++) {
      out.push(t + 24, f.suffixes[i]!);
      out.push(t + 25, f.suffixes[i]! * 2 + caps);
    }
  } else if (near && f.suffixes.length > 2) out.push(t + 26, f.suffixes[2]!);
}
