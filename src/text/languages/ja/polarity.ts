/** Japanese words that turn a statement round, and words that weaken it. Written for this project. */
export const negations = 'ない なかっ なく ず ぬ ません ませ 無い 未 非 否';

/** Behind a negation these take it back: "not only". */
export const softeners = 'だけ のみ';

export const modals = 'かもしれ だろう でしょう 可能性';

export const denials = '否定 反論';
