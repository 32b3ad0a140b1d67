/** Japanese particles, auxiliaries and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの ' +
  'あり まで られ なる へ か だ これ によって により おり より による ず なり られる において について です ます まし それ そして しかし ' +
  '述べ 語っ 話し 明らか 発表 氏 さん 同 各 約';
