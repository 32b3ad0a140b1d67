/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'گفت گفتند گفته می‌گوید میگوید می‌گویند افزود افزودند اعلام تاکید تأکید نوشت نوشتند اظهار بیان توضیح تصریح هشدار پاسخ اعتراف ادعا خبر گزارش خواند دانست';
export const clauseVerbs = 'گفت گفتند گفته می‌گوید می‌گویند افزود افزودند نوشت نوشتند';
export const accordingTo: readonly string[] = [
  'به گفته',
  'به گزارش',
  'بنا بر',
  'بنابر',
  'براساس',
  'بر اساس',
  'به نوشته',
  'طبق',
];
export const thatWords = 'که';
export const masculine = 'او وی';
export const feminine = '';
export const plural = 'آنها آنان';
export const firstPerson = 'من ما';
export const relative = '';
export const possessives = 'خود';
export const indefinite = 'یک';
export const masculineTitles = 'آقای';
export const feminineTitles = 'خانم';
export const speakerNouns =
  'رئیس‌جمهور رئیس جمهوری رئیس‌جمهوری نخست‌وزیر وزیر سخنگوی سخنگو معاون مدیر مدیرکل استاندار شهردار فرماندار نماینده دبیرکل دبیر سفیر فرمانده ژنرال سردار وکیل قاضی دادستان کارشناس استاد پژوهشگر خبرنگار شاهد پزشک منبع دولت وزارت پلیس حزب شرکت خبرگزاری آتش‌نشانی آتشنشانی سازمان دادگاه ارتش بیانیه گزارش مقام';
export const collectiveNouns =
  'مقامات مقام‌های مقام‌ها مسئولان منابع شاهدان کارشناسان خبرنگاران نمایندگان پزشکان تحلیلگران رسانه‌ها رسانه‌های ناظران';
export const figureNouns = '';
export const anonymousSigns: readonly string[] = ['نامش فاش', 'منبع آگاه', 'منابع'];
export const verbHelpers = 'نیز هم همچنین امروز دیروز روز';
export const ofWords = 'در از با به بر';
