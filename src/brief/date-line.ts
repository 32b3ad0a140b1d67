const CAPITALS = /^\p{Lu}{2}/u;
/** A place, perhaps a day and an agency, and a dash: "OSLO, 3 June (Reuters) - ", "Moscow (AP) — ", "(CNN) - ". */
const DATE_LINE =
  /^(?:\p{L}[\p{L}\p{M}.’'/ -]{1,40}(?:,[\p{L}\p{M}\p{N}., ]{1,40})?)?(\([\p{L}\p{N}.,&/ -]{2,30}\) ?)?(?:[—–]|--?(?= )) {0,2}(?=["“„«'‘]?[\p{Lu}\p{N}])/u;

/** How many units at the beginning of a report's sentence are its date line: where and by whom it was filed. */
export function dateLineLength(text: string): number {
  const found = DATE_LINE.exec(text.slice(0, 130));
  // A dash alone makes none: "Two ministers – Lund and Berg – resigned" has neither a place in capitals nor an agency.
  return found && (found[1] !== undefined || CAPITALS.test(text)) ? found[0].length : 0;
}
