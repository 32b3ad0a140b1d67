import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../../src/model/reading.ts';
import { fold } from '../../src/text/index.ts';

/** A quotation (code points, as the data counts) and whom it is by; no speaker where it is nobody with a name. */
export interface SpeakerLabel {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly speakers: readonly string[];
}

export const speakerLabels = (): SpeakerLabel[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../labels/speakers.json'), 'utf8')) as SpeakerLabel[];

/** Whether the attribution whose content covers most of `start`–`end` has the labelled speaker. */
export function speakerRight(
  label: SpeakerLabel,
  start: number,
  end: number,
  attributions: readonly Attribution[],
): boolean {
  const found = attributionAt(start, end, attributions);
  if (label.speakers.length === 0) return found?.speaker.entity === undefined;
  if (found === undefined) return false;
  return label.speakers.some((name) => sameName(name, found.speaker.name));
}

export function attributionAt(
  start: number,
  end: number,
  attributions: readonly Attribution[],
): Attribution | undefined {
  let best: Attribution | undefined;
  let most = 0;
  for (const attribution of attributions) {
    let shared = 0;
    let outside = 0;
    for (const piece of attribution.content) {
      const common = Math.min(end, piece.end) - Math.max(start, piece.start);
      if (common > 0) shared += common;
      // A sentence that only holds the quotation counts less than the quotation itself.
      if (common > 0) outside += piece.end - piece.start - common;
    }
    const value = shared - outside * 0.1;
    if (shared > (end - start) / 2 && value > most) {
      most = value;
      best = attribution;
    }
  }
  return best;
}

/** The same surname, and no two different given names. */
function sameName(label: string, found: string): boolean {
  const a = words(label);
  const b = words(found);
  if (a.at(-1) !== b.at(-1)) return false;
  return (
    a.length === 1 ||
    b.length === 1 ||
    a.some((word) => word !== a.at(-1) && b.includes(word)) ||
    /^(?:mr|mrs|ms|dr|sen|rep|gov)$/.test(b[0] ?? '')
  );
}

const words = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');
