/** Capitals and large cities in Arabic news: `|` between names. Own compilation. */
export const cities =
  'القاهرة|الخرطوم|طرابلس|الرباط|الرياض|الدوحة|أبوظبي|أبو ظبي|دبي|بغداد|دمشق|حلب|بيروت|القدس|تل أبيب|غزة|رام الله|صنعاء|عدن|طهران|أنقرة|إسطنبول|موسكو|كييف|وارسو|برلين|باريس|لندن|روما|مدريد|بروكسل|جنيف|فيينا|أثينا|واشنطن|نيويورك|بكين|طوكيو|سيول|نيودلهي|إسلام آباد|كابول|كابل|جاكرتا|نيروبي|أديس أبابا';
/** Common words that are, or begin with, the name of a country. */
export const commonWords = 'مالي|بنين|توغو|جرسي';
