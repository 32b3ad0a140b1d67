import type { TimesData } from '../times-data.ts';

/** Thai years are counted from the Buddha's death. Names of months and weekdays are the runtime's. Source: written for Stemma. */
export const times: Partial<TimesData> = {
  era: 543,
  prepositions: 'ปี|เมื่อ|ใน|ตั้งแต่|ถึง|พ.ศ.|ศ.',
  days: { '-1': 'เมื่อวานนี้|เมื่อวาน', '0': 'วันนี้', '1': 'พรุ่งนี้' },
};
