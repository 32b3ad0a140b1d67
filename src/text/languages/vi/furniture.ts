/** Furniture of Vietnamese pages. Source: written for Stemma from the common furniture of Vietnamese news sites. */
export const furniture = {
  share: `
chia sẻ …
in bài viết
`,
  subscribe: `
theo dõi chúng tôi …
đăng ký nhận …
`,
  'read-also': `
xem thêm …
đọc thêm …
tin liên quan …
bài viết liên quan …
`,
  tail: `
bình luận
tin liên quan
`,
  picture: `
ảnh : …
`,
  legal: `
© …
`,
} as const;
export const commentCounts = '# bình luận';
export const published = 'đăng';
export const modified = 'cập';
export const by = 'tác giả :';
export const dateWords = 'thứ ngày tháng năm lúc nhật';
