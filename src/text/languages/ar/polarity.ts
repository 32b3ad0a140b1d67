/** Arabic words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations = 'لا لم لن ليس ليست غير بدون دون نفى رفض';

export const modals = 'قد يمكن يجب سوف';
