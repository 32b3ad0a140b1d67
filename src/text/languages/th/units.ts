import type { UnitsData } from '../units-data.ts';

/** Thai unit, currency and bound words. Source: written for Stemma. */
export const units: Partial<UnitsData> = {
  currencies: { THB: 'บาท', USD: 'ดอลลาร์|ดอลลาร์สหรัฐ', EUR: 'ยูโร' },
  units: { km: 'กิโลเมตร|กม.', m: 'เมตร', kg: 'กิโลกรัม|กก.', t: 'ตัน', l: 'ลิตร', bbl: 'บาร์เรล' },
  percent: 'เปอร์เซ็นต์',
  percentBefore: 'ร้อยละ',
  atLeast: 'อย่างน้อย|มากกว่า|กว่า|ไม่น้อยกว่า',
  atMost: 'น้อยกว่า|ไม่เกิน',
  about: 'ประมาณ|ราว|เกือบ',
};
