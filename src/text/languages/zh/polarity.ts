/** Chinese words that turn a statement round, and words that weaken it. Written for this project. */
export const negations = '不 没 没有 未 并未 并非 不是 无 非 從未 从未 沒有 尚未 不会 不會 不能';

/** Behind a negation these take it back: "not only". */
export const softeners = '仅 只 僅';

export const modals = '可能 或 或许 应该 應該';

export const denials = '否认 否認 驳斥 駁斥';
