import type { TimesData } from '../times-data.ts';

/** Endings behind an apostrophe, as names of months take them. */
const forms = (month: string): string =>
  [
    month,
    ...['da', 'de', 'ta', 'te', 'dan', 'den', 'tan', 'ten', 'a', 'e', 'ya', 'ye', 'ın', 'in', 'un', 'ün'].map(
      (end) => `${month}'${end}`,
    ),
  ].join('|');

/** Turkish time words beyond the names of months and weekdays. Source: written for Stemma. */
export const times: Partial<TimesData> = {
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' ').map(forms),
  units: {
    second: ['saniye', ''],
    minute: ['dakika', ''],
    hour: ['saat', ''],
    day: ['gün|günü', 'günler|günlerde'],
    week: ['hafta|haftası', 'haftalar'],
    month: ['ay|ayı', 'aylar'],
    year: ['yıl|yılı|yılında|sene', 'yıllar|yıllarda'],
    century: ['yüzyıl|yüzyılda', ''],
  },
  days: { '-1': 'dün', '0': 'bugün', '1': 'yarın' },
  last: 'geçen|geçtiğimiz',
  this: 'bu',
  next: 'gelecek|önümüzdeki',
  parts: { MO: 'sabah|sabahı', AF: 'öğleden sonra', EV: 'akşam|akşamı', NI: 'gece|gecesi' },
  seasons: ['ilkbahar', 'yaz', 'sonbahar', 'kış'],
  ago: 'önce',
  later: 'sonra',
  each: 'her',
  present: 'şimdi|şu anda',
  pastRef: 'geçenlerde|yakın zamanda',
  futureRef: 'yakında',
  about: 'yaklaşık',
  at: 'saat|saatler',
  some: 'birkaç',
  untilBehind: 'kadar|dek|değin',
  untilWas: 'vardı|idi',
  prepositions: 've|ile|kadar',
  future: 'olacak|edecek|yapılacak|gerçekleşecek|bekleniyor',
  futureEndings: ['acak', 'ecek'],
  pastTense: 'oldu|etti|dedi|söyledi|açıkladı|öldü',
  pastEndings: ['dı', 'di', 'du', 'dü', 'tı', 'ti', 'tu', 'tü'],
  capitals: false,
};
