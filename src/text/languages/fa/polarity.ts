/** Persian words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations =
  'نه نیست نیستند نبود نبودند نشد نشده نکرد نکرده نکردند نداشت ندارد ندارند هیچ هرگز بدون نخواهد نمی';

/** Behind a negation these take it back: "not only". */
export const softeners = 'تنها فقط';

export const modals = 'شاید باید ممکن احتمالا خواهد';
