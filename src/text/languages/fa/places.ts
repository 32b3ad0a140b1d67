/** Capitals and large cities in Persian news: `|` between names. Own compilation. */
export const cities =
  'تهران|مشهد|اصفهان|شیراز|تبریز|کابل|بغداد|دمشق|بیروت|قدس|غزه|ریاض|دوحه|دبی|آنکارا|استانبول|مسکو|کی‌یف|برلین|پاریس|لندن|رم|بروکسل|ژنو|وین|واشنگتن|نیویورک|پکن|توکیو';
/** Common words that are, or begin with, the name of a country. */
export const commonWords = 'مالی|رم|وین|چاد|پرو';
