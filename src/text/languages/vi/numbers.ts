import type { NumbersData } from '../numbers-data.ts';

/** Vietnamese number words; the small ones are other frequent words without their tones ("hai", two; "hại", harm). Source: written for Stemma. */
export const numbers: Partial<NumbersData> = {
  scales: { 1000: 'nghìn|ngàn', 1000000: 'triệu', 1000000000: 'tỷ|tỉ' },
  plurals: { 10: 'hàng chục', 100: 'hàng trăm', 1000: 'hàng nghìn|hàng ngàn' },
  half: 'nửa|một nửa',
  few: 'vài',
};
