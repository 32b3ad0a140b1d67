import type { NumbersData } from '../numbers-data.ts';

/** Turkish number words beyond those of the scales. Source: written for Stemma. */
export const numbers: Partial<NumbersData> = {
  small: ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz', 'on'],
  tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan'.split(' '),
  hundred: 'yüz',
};
