import { TokenFlag } from '../../model/tokens.ts';
import { UnitKind as K } from '../../text/languages/units.ts';
import type { Scan } from './scan.ts';

const SIGNS: ReadonlyMap<number, string> = new Map(
  Object.entries({
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '￥': 'JPY',
    '＄': 'USD',
    '₹': 'INR',
    '₽': 'RUB',
    '₴': 'UAH',
    '₩': 'KRW',
    '₺': 'TRY',
    '₪': 'ILS',
    '₫': 'VND',
    '₦': 'NGN',
    '₱': 'PHP',
    '₸': 'KZT',
    '₾': 'GEL',
    '₿': 'BTC',
    '₡': 'CRC',
    '₭': 'LAK',
    '₲': 'PYG',
    '¢': 'cent',
  }).map(([sign, code]) => [sign.charCodeAt(0), code]),
);

/** Letters before a dollar sign: whose dollar. */
const DOLLARS: Readonly<Record<string, string>> = {
  US: 'USD',
  'U.S.': 'USD',
  'U.S': 'USD',
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
  MEX: 'MXN',
};

/** Letters that stand before a number for a currency. */
const LETTERS: Readonly<Record<string, string>> = { Rs: 'INR', Rp: 'IDR', RM: 'MYR', रु: 'INR', Kč: 'CZK', NIS: 'ILS' };

/** Letters between a number and the sign of a currency. */
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, Md: 1e9, Mds: 1e9 };

/** A currency as it stands before or behind a number. */
export interface Currency {
  readonly code: string;
  /** Token after it (behind a number) or its first token (before). */
  readonly edge: number;
  /** 0.01 for cents. */
  readonly factor: number;
}

const signed = (code: string, edge: number): Currency =>
  code === 'cent' ? { code: 'USD', edge, factor: 0.01 } : { code, edge, factor: 1 };

/** "$", "US$", "€", "USD" just before token `i`. */
export function currencyBefore(s: Scan, i: number): Currency | undefined {
  const sign = i - 1;
  if (sign < 0) return undefined;
  const code = s.flag(sign, TokenFlag.symbol) ? SIGNS.get(s.unit(sign)) : undefined;
  if (code !== undefined) {
    if (code === 'USD' && s.word(sign - 1)) {
      // Apart from the sign ("hk $ 5") only letters that are no word.
      const form = s.form(sign - 1);
      const named =
        s.glued(sign) || /^(?:us|hk|nz|nt|c|u\.s\.?)$/i.test(form) ? DOLLARS[form.toUpperCase()] : undefined;
      if (named !== undefined) return { code: named, edge: sign - 1, factor: 1 };
      if (s.is(sign - 1, K.code) && s.glued(sign)) return { code: s.code(sign - 1, K.code), edge: sign - 1, factor: 1 };
    }
    return signed(code, sign);
  }
  if (s.is(sign, K.code) && s.flag(sign, TokenFlag.allCapitals))
    return { code: s.code(sign, K.code), edge: sign, factor: 1 };
  // Rs 500, "Rs. 500", Rp2 miliar, रु. 500
  const rupees = s.form(sign) === '.' && s.glued(sign) ? sign - 1 : sign;
  const letters = rupees >= 0 ? LETTERS[s.form(rupees)] : undefined;
  if (letters !== undefined) return { code: letters, edge: rupees, factor: 1 };
  return undefined;
}

/** "dollars", "euros", "€", "USD", "cents" at token `i`, behind a number. */
export function currencyAt(s: Scan, i: number): Currency | undefined {
  if (i >= s.tokens.length) return undefined;
  if (s.flag(i, TokenFlag.symbol)) {
    const code = SIGNS.get(s.unit(i));
    if (code === undefined || s.digits(i + 1)) return undefined;
    return signed(code, i + 1);
  }
  if (s.is(i, K.currency)) return { code: s.code(i, K.currency), edge: s.after(i), factor: 1 };
  if (s.is(i, K.cents)) return { code: s.code(i, K.cents), edge: s.after(i), factor: 0.01 };
  if (s.is(i, K.code) && s.flag(i, TokenFlag.allCapitals)) return { code: s.code(i, K.code), edge: i + 1, factor: 1 };
  // "30 MUSD", as the Nordic exchanges write it
  const form = s.size(i) === 4 && s.flag(i, TokenFlag.allCapitals) ? s.form(i) : '';
  if (form[0] === 'M' && /^M(?:USD|EUR|SEK|NOK|DKK|GBP|CHF)$/.test(form))
    return { code: form.slice(1), edge: i + 1, factor: 1e6 };
  // "2 M€", "300 k€"
  const factor = s.flag(i + 1, TokenFlag.symbol) && s.glued(i + 1) ? SHORT_SCALES[s.form(i)] : undefined;
  const code = factor === undefined ? undefined : SIGNS.get(s.unit(i + 1));
  if (code !== undefined && factor !== undefined && s.digits(i - 1)) return { code, edge: i + 2, factor };
  return undefined;
}
