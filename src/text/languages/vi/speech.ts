/** Words of reported speech; of verbs of two words the one that tells. Source: written for Stemma from common news style. */
export const speechVerbs =
  'nói biết rằng khẳng định tuyên bố nhấn mạnh cảnh báo viết bác bỏ xác nhận kể phát biểu chia sẻ';
export const clauseVerbs = 'nói biết';
export const accordingTo: readonly string[] = ['theo'];
export const thatWords = 'rằng';
export const masculine = 'ông anh';
export const feminine = 'bà chị';
export const plural = 'họ';
export const firstPerson = 'tôi chúng';
export const possessives = '';
export const articles = 'một';
export const indefinite = 'một';
export const masculineTitles = 'ông';
export const feminineTitles = 'bà';
export const speakerNouns = 'tịch trưởng viên thủ tướng thống bộ sứ giáo sư cảnh sát công an chính phủ hãng phóng luật';
export const collectiveNouns = 'giới nguồn chuyên nhân';
export const figureNouns = '';
export const anonymousSigns: readonly string[] = ['giấu tên', 'nguồn tin'];
export const verbHelpers = 'cho cũng đã vừa';
export const ofWords = 'của';
