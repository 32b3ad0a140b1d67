/** Furniture of Korean pages. Source: written for Stemma from the common furniture of Korean news sites. */
export const furniture = {
  share: `
공유하기
공유 …
인쇄
`,
  subscribe: `
구독 …
구독하기
제보 …
`,
  'read-also': `
관련기사 …
관련 기사 …
많이 본 뉴스
인기 기사
`,
  tail: `
댓글
관련기사
관련 기사
`,
  picture: `
사진 : …
사진 = …
`,
  legal: `
무단 전재 …
무단전재 …
저작권자 …
© …
`,
} as const;
export const commentCounts = '댓글 #';
export const published = '입력 등록 게재';
export const modified = '수정 최종수정';
export const by = '글 :';
export const dateWords = '오전 오후';
