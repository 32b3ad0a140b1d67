/** Turkish words that turn a statement round, and modal verbs, which weaken it. Written for this project. */
export const negations =
  'değil değildi yok yoktu hiç asla hiçbir olmadı olmadığını etmedi etmediğini edilmedi yapılmadı bulunmuyor olmayan';

/** Behind a negation these take it back: "not only". */
export const softeners = 'sadece yalnızca';

export const modals = 'belki gerek gerekiyor olabilir';

export const denials = 'yalanladı reddetti yalanlıyor reddediyor';
