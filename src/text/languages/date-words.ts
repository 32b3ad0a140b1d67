/**
 * Words about the dates of pages in languages that have no other data on pages' furniture: before a date of publication, before one
 * of change, and others of a date line. Source: written for Stemma from common newsroom usage.
 */
export const dateWordsOfOthers: Readonly<
  Record<string, { readonly published: string; readonly modified: string; readonly dateWords: string }>
> = {
  tr: {
    published: 'yayınlanma yayımlanma yayın',
    modified: 'güncelleme güncellenme güncellendi',
    dateWords: 'tarihi saat son',
  },
  el: {
    published: 'δημοσιεύτηκε δημοσίευση δημοσιεύθηκε',
    modified: 'ενημερώθηκε ενημέρωση',
    dateWords: 'στις τελευταία ώρα',
  },
  cs: {
    published: 'publikováno vydáno zveřejněno',
    modified: 'aktualizováno upraveno',
    dateWords: 'v ve dne naposledy',
  },
  sk: { published: 'publikované zverejnené', modified: 'aktualizované', dateWords: 'dňa o' },
  sv: {
    published: 'publicerad publicerat',
    modified: 'uppdaterad uppdaterat ändrad',
    dateWords: 'kl klockan den senast',
  },
  no: { published: 'publisert', modified: 'oppdatert', dateWords: 'kl sist' },
  da: { published: 'udgivet offentliggjort publiceret', modified: 'opdateret', dateWords: 'kl den senest' },
  fi: { published: 'julkaistu', modified: 'päivitetty muokattu', dateWords: 'klo viimeksi' },
  hu: { published: 'közzétéve megjelent létrehozva', modified: 'frissítve frissült módosítva', dateWords: 'utoljára' },
  ro: { published: 'publicat postat', modified: 'actualizat', dateWords: 'la data ora ultima' },
  bg: { published: 'публикувана публикувано', modified: 'обновена обновено', dateWords: 'на в часа' },
  ar: { published: 'نشر نُشر', modified: 'تحديث آخر', dateWords: 'في الساعة' },
  he: { published: 'פורסם', modified: 'עודכן עדכון', dateWords: 'ב ה ל בשעה יום' },
  fa: { published: 'انتشار منتشر', modified: 'به‌روزرسانی بروزرسانی', dateWords: 'ساعت تاریخ در' },
  hr: { published: 'objavljeno', modified: 'ažurirano', dateWords: 'u sati' },
  sr: { published: 'објављено objavljeno', modified: 'ажурирано ažurirano', dateWords: 'у u' },
  sl: { published: 'objavljeno', modified: 'posodobljeno', dateWords: 'ob' },
  lt: { published: 'paskelbta publikuota', modified: 'atnaujinta', dateWords: 'd m' },
  lv: { published: 'publicēts', modified: 'atjaunots', dateWords: 'plkst gada' },
  et: { published: 'avaldatud', modified: 'uuendatud muudetud', dateWords: 'kell' },
  id: { published: 'diterbitkan dipublikasikan tayang', modified: 'diperbarui', dateWords: 'pukul wib pada' },
  vi: { published: 'đăng', modified: 'cập', dateWords: 'thứ ngày tháng năm lúc nhật' },
  ca: { published: 'publicat', modified: 'actualitzat', dateWords: 'a les' },
  hi: { published: 'प्रकाशित', modified: 'अपडेट अद्यतन', dateWords: 'को बजे' },
};
