import { TokenFlag } from '../../model/tokens.ts';
import { UnitKind as K } from '../../text/languages/units.ts';
import type { Scan } from './scan.ts';

const SIGNS: Readonly<Record<number, string>> = {
  36: 'USD',
  8364: 'EUR',
  163: 'GBP',
  165: 'JPY',
  8377: 'INR',
  8381: 'RUB',
  8372: 'UAH',
  8361: 'KRW',
  8378: 'TRY',
  8362: 'ILS',
  8363: 'VND',
  8358: 'NGN',
  8369: 'PHP',
  8376: 'KZT',
  8382: 'GEL',
  8383: 'BTC',
  162: 'USD¢',
  65509: 'JPY',
  65284: 'USD',
};

/** Letters before a dollar sign: whose dollar. */
const DOLLARS: Readonly<Record<string, string>> = {
  US: 'USD',
  'U.S.': 'USD',
  U: 'USD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CDN: 'CAD',
  CAN: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
  NT: 'TWD',
  R: 'BRL',
  MX: 'MXN',
};

/** A currency as it stands before or behind a number. */
export interface Currency {
  readonly code: string;
  /** Token after it (behind a number) or its first token (before). */
  readonly edge: number;
  /** 0.01 for cents. */
  readonly factor: number;
}

/** "$", "US$", "€", "USD" just before token `i`. */
export function currencyBefore(s: Scan, i: number): Currency | undefined {
  const sign = i - 1;
  if (sign < 0) return undefined;
  const code = s.flag(sign, TokenFlag.symbol) ? SIGNS[s.unit(sign)] : undefined;
  if (code !== undefined) {
    if (code === 'USD' && s.word(sign - 1) && s.glued(sign)) {
      const named = DOLLARS[s.form(sign - 1)];
      if (named !== undefined) return { code: named, edge: sign - 1, factor: 1 };
    }
    return { code: code.slice(0, 3), edge: sign, factor: code.length > 3 ? 0.01 : 1 };
  }
  if (s.is(sign, K.code) && s.flag(sign, TokenFlag.allCapitals))
    return { code: s.code(sign, K.code), edge: sign, factor: 1 };
  // Rs 500, "Rs. 500"
  const rupees = s.form(sign) === '.' && s.glued(sign) ? sign - 1 : sign;
  if (s.form(rupees) === 'Rs') return { code: 'INR', edge: rupees, factor: 1 };
  return undefined;
}

/** "dollars", "euros", "€", "USD", "cents" at token `i`, behind a number. */
export function currencyAt(s: Scan, i: number): Currency | undefined {
  if (i >= s.tokens.length) return undefined;
  if (s.flag(i, TokenFlag.symbol)) {
    const code = SIGNS[s.unit(i)];
    if (code === undefined || s.digits(i + 1)) return undefined;
    return { code: code.slice(0, 3), edge: i + 1, factor: code.length > 3 ? 0.01 : 1 };
  }
  if (s.is(i, K.currency)) return { code: s.code(i, K.currency), edge: s.after(i), factor: 1 };
  if (s.is(i, K.cents)) return { code: s.code(i, K.cents), edge: s.after(i), factor: 0.01 };
  if (s.is(i, K.code) && s.flag(i, TokenFlag.allCapitals)) return { code: s.code(i, K.code), edge: i + 1, factor: 1 };
  return undefined;
}
