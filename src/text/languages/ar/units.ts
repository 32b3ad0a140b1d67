import type { UnitsData } from '../units-data.ts';

/** Arabic unit, currency and bound words. Source: written for Stemma. */
export const units: Partial<UnitsData> = {
  currencies: {
    USD: 'دولار|دولارا|دولارات',
    EUR: 'يورو',
    GBP: 'جنيه إسترليني',
    EGP: 'جنيه|جنيه مصري',
    SAR: 'ريال|ريال سعودي',
    AED: 'درهم|درهم إماراتي',
  },
  units: { km: 'كيلومتر|كيلومترا|كم', m: 'متر|مترا', kg: 'كيلوغرام|كيلوجرام', t: 'طن|طنا', bbl: 'برميل' },
  percent: 'بالمئة|بالمائة|في المئة|في المائة',
  atLeast: 'ما لا يقل عن|أكثر من',
  atMost: 'أقل من',
  about: 'نحو|حوالي|قرابة',
  orMore: 'على الأقل|أو أكثر',
};
