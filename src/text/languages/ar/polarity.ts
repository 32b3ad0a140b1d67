/** Arabic words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'لا لم لن ليس ليست غير بدون دون';

/** Behind a negation these take it back: "not only". */
export const softeners = 'فقط';

export const modals = 'قد يمكن يجب سوف';
