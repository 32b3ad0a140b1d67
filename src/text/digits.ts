/** The value of one decimal digit of any script that news uses, -1 for none. */
export function digitValue(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  for (const zero of ZEROS) if (unit >= zero && unit <= zero + 9) return unit - zero;
  return -1;
}

/** Arabic, extended Arabic, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Thai, Burmese, Khmer and full-width zero. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xe50, 0x1040, 0x17e0, 0xff10];
const DOT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const ARABIC_COMMA = 0x60c;
/** ٫; its grouping sign ٬ is passed over like spaces. */
const ARABIC_DECIMAL = 0x66b;

/**
 * The value of a token of digits with separators: "150,000", "1.5", "1'000". With `decimalComma` the comma is decimal and
 * the dot groups. A separator that cannot be a grouping one (not three digits behind it) is decimal whatever the language.
 * NaN where it is no number ("1.2.3").
 */
export function digitsValue(text: string, start: number, end: number, decimalComma: boolean): number {
  // 7،9: news sets the Arabic comma for the signs of numbers.
  for (let k = start; k < end; k++)
    if (text.charCodeAt(k) === ARABIC_COMMA)
      return digitsValue(text.slice(start, end).replaceAll('\u060c', ','), 0, end - start, decimalComma);
  const decimal = decimalComma ? COMMA : DOT;
  const grouping = decimalComma ? DOT : COMMA;
  let groups = 0;
  let point = -1;
  for (let k = start; k < end; k++) {
    const unit = text.charCodeAt(k);
    if (digitValue(unit) >= 0) continue;
    // 1'000, but 5'10 is feet and inches
    if ((unit === APOSTROPHE || unit === RIGHT_QUOTE) && !threeDigits(text, k + 1, end)) return Number.NaN;
    if (unit === decimal || unit === ARABIC_DECIMAL) {
      if (point >= 0) {
        // Two decimal signs are grouping ones after all: 1.234.567 in an English text.
        return allGroups(text, start, end, decimal) ? plain(text, start, end, -1) : Number.NaN;
      }
      point = k;
    } else if (unit === grouping) {
      groups++;
      if (point >= 0) return Number.NaN;
    }
  }
  if (groups > 0 && !allGroups(text, start, point < 0 ? end : point, grouping)) {
    if (groups === 1 && point < 0) return plain(text, start, end, text.indexOf(String.fromCharCode(grouping), start));
    // Indian grouping (1,50,000) and the like: digits are digits.
    if (grouping === COMMA && lastGroupOfThree(text, point < 0 ? end : point)) return plain(text, start, end, point);
    return Number.NaN;
  }
  return plain(text, start, end, point);
}

function threeDigits(text: string, from: number, end: number): boolean {
  let k = from;
  while (k < end && digitValue(text.charCodeAt(k)) >= 0) k++;
  return k - from === 3;
}

function lastGroupOfThree(text: string, end: number): boolean {
  return text.charCodeAt(end - 4) === COMMA;
}

/** Whether each `sign` has three digits behind it and one to three before the first. */
function allGroups(text: string, start: number, end: number, sign: number): boolean {
  let run = 0;
  let seen = false;
  for (let k = start; k < end; k++) {
    if (text.charCodeAt(k) === sign) {
      if (seen ? run !== 3 : run > 3 || run === 0) return false;
      if (!seen && run === 1 && text.charCodeAt(k - 1) === 48) return false;
      seen = true;
      run = 0;
    } else if (digitValue(text.charCodeAt(k)) >= 0) run++;
  }
  return run === 3;
}

function plain(text: string, start: number, end: number, point: number): number {
  let value = 0;
  let divisor = 1;
  for (let k = start; k < end; k++) {
    const digit = digitValue(text.charCodeAt(k));
    if (digit < 0) continue;
    value = value * 10 + digit;
    if (point >= 0 && k > point) divisor *= 10;
  }
  return value / divisor;
}
