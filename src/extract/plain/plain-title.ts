import { creditLine } from '../credits/credit-line.ts';
import { type Draft, remove } from '../draft.ts';
import { agencyLine, byline, isNameList } from '../frame/byline.ts';
import { dateLine } from '../frame/date-line.ts';
import { furnitureRule, isCaption } from '../frame/furniture-line.ts';
import { isHeadlineLike, splitTitle } from '../frame/title.ts';
import { keyOf, type Piece } from '../piece.ts';

/**
 * Finds the title among the lines before the body: one that the carrier states, else one that stands there twice, else the first
 * that looks like a headline. Short lines before it are labels and are left out. Returns the lines without the title.
 */
export function takeTitle(
  lines: readonly Piece[],
  body: number,
  draft: Draft,
  stated: string | undefined,
  monthFirst: boolean,
): Piece[] {
  const given = stated?.trim() || draft.title;
  const at =
    given !== ''
      ? lines.findIndex((line, i) => i < body && sameTitle(line, given))
      : findTitle(lines, body, monthFirst);
  const whole = given !== '' ? given : at < 0 ? '' : lines[at]!.text;
  if (whole === '') return [...lines];
  const split = splitTitle(whole);
  draft.title = split.title;
  if (split.outlet !== undefined) draft.titleOutlet = split.outlet;
  return lines.filter((line, i) => {
    if (i === at) {
      remove(draft, 'title', line.text);
      return false;
    }
    if (i >= at || line.words > 6 || line.terminal || dateLine(line, monthFirst) || byline(line)) return true;
    remove(draft, furnitureRule(line) ?? 'before-title', line.text);
    return false;
  });
}

const sameTitle = (line: Piece, title: string): boolean =>
  line.words < 50 && keyOf(splitTitle(line.text).title) === keyOf(splitTitle(title).title);

function findTitle(lines: readonly Piece[], body: number, monthFirst: boolean): number {
  const candidates: number[] = [];
  for (let i = 0; i < Math.min(body, 25); i++) {
    const line = lines[i]!;
    if (line.role === 'list-item' || !isHeadlineLike(line)) continue;
    if (furnitureRule(line) !== undefined || isCaption(line) || creditLine(line)) continue;
    if (agencyLine(line) !== undefined || isNameList(line.text) || /^\d{1,2}:\d\d\b/.test(line.text)) continue;
    if (byline(line) !== undefined || (dateLine(line, monthFirst)?.rest.length ?? 9) <= 3) continue;
    candidates.push(i);
  }
  const keys = new Map<string, number>();
  for (const line of lines.slice(0, body + 3)) {
    const key = keyOf(splitTitle(line.text).title);
    keys.set(key, (keys.get(key) ?? 0) + 1);
  }
  const repeated = candidates.find((i) => (keys.get(keyOf(splitTitle(lines[i]!.text).title)) ?? 0) > 1);
  // Three words may be a label, unless they open the text and nothing longer is there.
  return (
    repeated ??
    candidates.find((i) => lines[i]!.words >= 4) ??
    candidates.find((i) => i === 0 && lines[0]!.words === 3) ??
    -1
  );
}
