/** Furniture of Japanese pages. Source: written for Stemma from the common furniture of Japanese news portals and papers. */
export const furniture = {
  share: `
シェア
ツイート
シェアする
この記事をシェア …
`,
  'read-also': `
関連記事
関連ニュース …
あわせて読みたい …
こちらもおすすめ …
続きを読む
もっと見る
記事全文を読む
アクセスランキング
人気記事
おすすめ記事
`,
  subscribe: `
この記事は会員限定 …
会員登録 …
ログイン
残り # 文字
有料会員限定 …
`,
  tail: `
関連記事
関連ニュース
あわせて読みたい
アクセスランキング
`,
  legal: `
無断転載 …
copyright …
`,
} as const;
export const commentCounts = '# コメント';
export const published = '配信 公開 掲載';
export const modified = '更新 最終更新';
export const by = '文 :|取材 :';
export const dateWords = '最終 月 火 水 木 金 土 日 時 分 年';
