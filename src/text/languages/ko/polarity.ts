/** Korean words that turn a statement round, and words that weaken it. Written for this project. */
export const negations =
  '않다 않았다 않는다 않고 않은 않을 아니다 아니라 아닌 없다 없었다 없는 없이 못했다 못한 못하고 안';

/** Behind a negation these take it back: "not only". */
export const softeners = '뿐';

export const modals = '아마 가능성이 듯하다';

export const denials = '부인했다 반박했다 일축했다';
