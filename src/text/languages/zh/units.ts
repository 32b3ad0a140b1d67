import type { UnitsData } from '../units-data.ts';

/** Chinese unit, currency and bound words. Source: written for Stemma. */
export const units: Partial<UnitsData> = {
  currencies: {
    CNY: '元|人民币|元人民币',
    USD: '美元|美金',
    EUR: '欧元|歐元',
    GBP: '英镑|英鎊',
    JPY: '日元|日圆|日圓',
    HKD: '港元|港币',
    TWD: '新台币|新臺幣',
    KRW: '韩元|韓元',
    RUB: '卢布|盧布',
  },
  units: {
    km: '公里|千米',
    m: '米|公尺',
    kg: '公斤|千克',
    t: '吨|噸',
    km2: '平方公里',
    m2: '平方米',
    ha: '公顷',
    '°C': '摄氏度',
    bbl: '桶',
  },
  points: '百分点|個百分點|个百分点',
  atLeast: '至少|超过|超過|逾|不少于|多于',
  atMost: '最多|不到|不超过|低于|少于|至多',
  about: '约|約|大约|近|将近|大概',
  orMore: '多|余|以上',
  orLess: '以下|以内',
  orSo: '左右|上下',
};
