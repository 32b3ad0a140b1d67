import type { UnitsData } from '../units-data.ts';

/** Japanese unit, currency and bound words. Source: written for Stemma. */
export const units: Partial<UnitsData> = {
  currencies: {
    JPY: '円',
    USD: 'ドル|米ドル',
    EUR: 'ユーロ',
    CNY: '元|人民元',
    KRW: 'ウォン',
    GBP: 'ポンド',
    RUB: 'ルーブル',
  },
  units: {
    km: 'キロメートル',
    m: 'メートル',
    kg: 'キログラム',
    t: 'トン',
    km2: '平方キロメートル',
    m2: '平方メートル',
    ha: 'ヘクタール',
    bbl: 'バレル',
  },
  percent: 'パーセント',
  points: 'ポイント',
  atLeast: '少なくとも',
  about: '約|およそ',
  orMore: '以上|超|余り',
  orLess: '以下|未満',
  orSo: '前後|ほど|程度',
};
