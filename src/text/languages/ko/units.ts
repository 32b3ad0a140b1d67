import type { UnitsData } from '../units-data.ts';

/** A word, and the word with the particles that Korean writes together with it. */
const forms = (words: string): string =>
  words
    .split('|')
    .flatMap((word) =>
      ['', '을', '를', '이', '가', '은', '는', '의', '에', '로', '으로', '도', '대', '과', '와', '까지', '부터'].map(
        (particle) => word + particle,
      ),
    )
    .join('|');

/** Korean unit, currency and bound words. Source: written for Stemma. */
export const units: Partial<UnitsData> = {
  currencies: {
    KRW: forms('원'),
    USD: forms('달러'),
    EUR: forms('유로'),
    JPY: forms('엔'),
    CNY: forms('위안'),
    GBP: forms('파운드'),
  },
  units: {
    km: forms('킬로미터|㎞'),
    m: forms('미터'),
    cm: forms('센티미터|㎝'),
    kg: forms('킬로그램|㎏'),
    g: forms('그램'),
    t: forms('톤'),
    l: forms('리터'),
    bbl: forms('배럴'),
    ha: forms('헥타르'),
    m2: forms('제곱미터|㎡'),
    '°C': forms('도'),
  },
  percent: forms('퍼센트|프로'),
  points: forms('퍼센트포인트|%포인트'),
  atLeast: '최소|적어도|최소한',
  atMost: '최대|많아야',
  about: '약|대략|거의',
  orMore: '이상|이상이|이상의|이상을|넘게|넘는',
  orLess: '이하|이하의|미만|미만의',
  orSo: '가량|정도|안팎|여',
  labels: '제|번호|기사',
  old: '살|세|세의|살의|세인',
};
