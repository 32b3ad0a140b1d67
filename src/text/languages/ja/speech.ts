/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  '振り 述 語 訴 答 話 言 述べた 述べ 語った 語り 話した 話す 話し 言った 言い 言う 説明した 説明 強調した 強調 指摘した 指摘 発表した 発表 表明した 表明 答えた 答え 訴えた 訴え 明らか コメント 警告 主張 批判 投稿 書いた 付け加え';
export const clauseVerbs = '述べた 述べ 語った 語り 話した 話し 説明 強調 指摘 発表 表明 明らか';
export const accordingTo: readonly string[] = [];
/** Behind whom it names. */
export const accordingBehind: readonly string[] = ['による と', 'によれば', 'に よる と', 'に よれ ば'];
export const thatWords = 'と';
export const masculine = '彼';
export const feminine = '彼女';
export const plural = '彼ら';
/** Forms that never are the subject. */
export const masculineOther = '';
export const feminineOther = '';
export const neuter = '';
export const firstPerson = '私 我々';
export const relative = '';
export const possessives = '';
export const articles = '';
export const indefinite = '';
export const masculineTitles = '';
export const feminineTitles = '';
export const speakerNouns =
  '大統領 首相 大臣 長官 市長 知事 社長 会長 議員 報道官 官房長官 局長 部長 教授 専門家 研究者 記者 弁護士 裁判官 医師 大使 監督 選手 氏 さん 関係者 担当者 政府 警察 会社 報告書 声明';
/** Nouns by which a report calls somebody it has named before, for variety. */
export const figureNouns = '';
export const collectiveNouns = '関係者 専門家 住民 目撃者';
export const anonymousSigns: readonly string[] = ['匿名', '関係者'];
export const verbHelpers = 'は が も と 、';
export const ofWords = 'の';
