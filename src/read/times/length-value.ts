import { Unit } from '../../text/languages/times.ts';

const LETTER: Readonly<Record<number, string>> = {
  [Unit.second]: 'S',
  [Unit.minute]: 'M',
  [Unit.hour]: 'H',
  [Unit.day]: 'D',
  [Unit.week]: 'W',
  [Unit.month]: 'M',
  [Unit.quarter]: 'Q',
  [Unit.year]: 'Y',
  [Unit.decade]: 'DE',
  [Unit.century]: 'CE',
  [Unit.millennium]: 'ML',
  [Unit.weekend]: 'WE',
  [Unit.period]: 'X',
};

/** A length of time as ISO 8601 writes it: P2Y6M, PT30M, P2W; X for an unknown number. Two decades
 * are P20Y; an unknown number of them PXDE. */
export function lengthValue(amount: number, unit: number): string {
  const clock = unit <= Unit.hour;
  const start = clock ? 'PT' : 'P';
  if (unit === Unit.fortnight) return lengthValue(amount * 2, Unit.week);
  if (unit === Unit.half) return lengthValue(amount * 6, Unit.month);
  if (unit === Unit.decade && !Number.isNaN(amount)) return lengthValue(amount * 10, Unit.year);
  if (unit === Unit.century && !Number.isNaN(amount)) return lengthValue(amount * 100, Unit.year);
  if (Number.isNaN(amount)) return `${start}X${LETTER[unit]!}`;
  const whole = Math.floor(amount);
  const rest = amount - whole;
  if (rest > 0) {
    if (unit === Unit.year) return parts(whole, 'P', 'Y', Math.round(rest * 12), 'M');
    if (unit === Unit.hour) return parts(whole, 'PT', 'H', Math.round(rest * 60), 'M');
    if (unit === Unit.minute) return parts(whole, 'PT', 'M', Math.round(rest * 60), 'S');
    if (unit === Unit.day && rest === 0.5) return whole === 0 ? 'PT12H' : `P${whole}DT12H`;
  }
  return `${start}${amount}${LETTER[unit]!}`;
}

/** A length and a smaller one behind it as one: P2Y and P6M are P2Y6M, P2D and PT3H are P2DT3H. */
export function joinedLength(longer: string, shorter: string): string {
  const rest = shorter.slice(1);
  return longer + (longer.includes('T') ? rest.replace('T', '') : rest);
}

const parts = (whole: number, start: string, unit: string, rest: number, below: string): string =>
  `${start}${whole > 0 ? whole + unit : ''}${rest > 0 ? rest + below : ''}`;
