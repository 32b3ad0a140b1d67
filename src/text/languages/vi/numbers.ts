import type { NumbersData } from '../numbers-data.ts';

/** Vietnamese number words; only those that are no other frequent word without its tone. Source: written for Stemma. */
export const numbers: Partial<NumbersData> = {
  small: ['', '', 'hai', '', 'bốn', '', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  hundred: 'trăm',
  scales: { 1000: 'nghìn|ngàn', 1000000: 'triệu', 1000000000: 'tỷ|tỉ' },
  plurals: { 10: 'hàng chục', 100: 'hàng trăm', 1000: 'hàng nghìn|hàng ngàn' },
  half: 'nửa|một nửa',
  few: 'vài',
};
