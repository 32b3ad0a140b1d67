/** Chinese function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  '的 了 在 是 和 与 與 及 或 也 都 就 而 但 并 並 被 把 将 將 对 對 从 從 到 于 於 为 為 以 等 中 上 下 这 這 那 该 該 其 他 她 它 ' +
  '他们 我们 我 你 有 没有 不 还 還 又 再 很 最 更 已 已经 正在 会 會 可以 能 要 说 說 表示 称 稱 因为 所以 如果 但是 因此 由 向 时 時';
