/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  '说 表示 称 指出 强调 宣布 补充 补充说 告诉 认为 回应 回答 问 解释 警告 写道 透露 介绍 坦言 呼吁 说道 說 稱 強調 宣佈 補充 告訴 認為 回應 問 解釋 寫道 介紹 坦言 呼籲 說道';
export const clauseVerbs = '说 表示 称 指出 强调 宣布 认为 透露 說 稱 強調 宣佈 認為';
export const accordingTo: readonly string[] = ['据', '根据', '據', '根據'];
export const thatWords = '';
export const masculine = '他';
export const feminine = '她';
export const plural = '他们 她们 他們 她們';
/** Forms that never are the subject. */
export const masculineOther = '';
export const feminineOther = '';
export const neuter = '它';
export const firstPerson = '我 我们 我們';
export const relative = '';
export const possessives = '';
export const articles = '';
export const indefinite = '';
export const masculineTitles = '先生';
export const feminineTitles = '女士 小姐';
export const speakerNouns =
  '总统 總統 总理 總理 主席 部长 部長 市长 市長 省长 发言人 發言人 主任 局长 局長 校长 校長 教授 专家 專家 学者 學者 记者 記者 律师 律師 法官 医生 醫生 大使 将军 將軍 经理 經理 董事长 人士 官员 官員 代表 作者 警方 政府 公司 报告 報告 声明 聲明';
/** Nouns by which a report calls somebody it has named before, for variety. */
export const figureNouns = '';
export const collectiveNouns = '官员们 专家们 居民 目击者 目擊者 分析师 分析師 消息人士';
export const anonymousSigns: readonly string[] = ['匿名', '不愿透露姓名', '消息人士'];
export const verbHelpers = '也 还 則 则 曾 就 對 并 並';
export const ofWords = '的';
