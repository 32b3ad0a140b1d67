/** A dateline stands within so many code units of a paragraph's beginning. */
const LONGEST = 110;
/** "LIMA, March 4 (Andes Wire) -", "Lima (dpa) –": place, perhaps a date, an agency between brackets or strokes, a dash. */
const WITH_AGENCY =
  /^[\p{Lu}\p{Lo}][^.!?“”"«»„()/\n]{1,70}(?:\.[^.!?“”"«»„()/\n]{1,40}){0,2}(?:\([^()\n]{2,40}\)|\/[^/\n]{2,30}\/) ?\.?[-–—―]{1,2}(?=\s)/u;
/** "LIMA –", "SAN JOSÉ, March 4 --": a place in capitals. */
const IN_CAPITALS =
  /^\p{Lu}{2}[\p{Lu} .'’-]{1,30}(?:, [^.!?“”"«»„()/\n]{2,30}\.?[^.!?“”"«»„()/\n]{0,20})? [-–—―]{1,2}(?=\s)/u;

/** Where the dateline with which a paragraph begins ends, as offset into the text; `start` where there is none. */
export function datelineEnd(text: string, start: number): number {
  const head = text.slice(start, start + LONGEST);
  const found = WITH_AGENCY.exec(head) ?? IN_CAPITALS.exec(head);
  return found === null ? start : start + found[0].length;
}
