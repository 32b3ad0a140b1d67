import type { TimesData } from '../times-data.ts';

const forms = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => ['', '에', '에는', '의', '은', '는', '까지', '부터'].map((particle) => word + particle))
    .join('|');

/** Korean time words with the particles that are written together with them. Source: written for Stemma. */
export const times: Partial<TimesData> = {
  weekdays: '월요일 화요일 수요일 목요일 금요일 토요일 일요일'.split(' ').map(forms),
  days: { '-2': forms('그제|그저께'), '-1': forms('어제'), '0': forms('오늘'), '1': forms('내일'), '2': forms('모레') },
  last: '지난|작년',
  this: '이번|올해',
  next: '다음|오는|내년',
  units: {
    day: ['하루', ''],
    week: [forms('주|주일'), ''],
    month: [forms('달|개월'), ''],
    year: [forms('년|해'), ''],
    hour: [forms('시간'), ''],
    minute: [forms('분'), ''],
  },
  ago: '전|전에|전의',
  later: '후|뒤|후에|뒤에',
  present: '현재|지금',
  pastRef: '최근',
  futureRef: '곧|조만간',
  about: '약',
};
