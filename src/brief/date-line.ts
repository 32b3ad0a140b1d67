const CAPITALS = /^\p{Lu}{2}/u;
/** A place, perhaps a day and an agency, and a dash: "OSLO, 3 June (Reuters) - ", "Moscow (AP) — ", "(CNN) - ". */
const DATE_LINE =
  /^(?:\p{L}[\p{L}\p{M}.’'/ -]{1,40}(?:,[\p{L}\p{M}\p{N}., ]{1,40})?)?(\([\p{L}\p{N}.,&/ -]{2,30}\) ?)?(?:[—–]|--?(?= )) {0,2}(?=["“„«'‘]?[\p{Lu}\p{N}])/u;

/** A full date with nothing behind it but the sentence: "Saturday, March 26, 2005 Up to four …", "2005/01/08 Tsunami …". */
const DATE =
  /^(?:\p{L}{3,12}, )?(?:\p{L}{3,10}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,10}\.? \d{4}|\d{4}[-/]\d\d[-/]\d\d)[:.]? {1,2}(?=["“„«]?\p{Lu})/u;

/** How many units at the beginning of a report's sentence are its date line: where and by whom it was filed. */
export function dateLineLength(text: string): number {
  const date = DATE.exec(text.slice(0, 60));
  if (date) return date[0].length;
  const found = DATE_LINE.exec(text.slice(0, 130));
  // A dash alone makes none: "Two ministers – Lund and Berg – resigned" has neither a place in capitals nor an agency.
  return found && (found[1] !== undefined || CAPITALS.test(text)) ? found[0].length : 0;
}
