/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'اعلن اعلنت واعلن اكد اكدت واكد اضاف اضافت واضاف اوضح واوضح اشار واشار قال قالت قالوا وقال وقالت يقول تقول ويقول وتقول أضاف أضافت وأضاف وأضافت أعلن أعلنت وأعلن وأعلنت أكد أكدت وأكد وأكدت صرح صرحت وصرح وصرحت أوضح أوضحت وأوضح وأوضحت ذكر ذكرت وذكر وذكرت كتب كتبت وكتب وكتبت تابع تابعت وتابع وتابعت شدد شددت وشدد وشددت حذر حذرت وحذر وحذرت أشار أشارت وأشار وأشارت لفت وأردف أجاب أجابت سأل سألت اعتبر اعتبرت نفى نفت';
export const clauseVerbs =
  'قال قالت قالوا وقال وقالت أضاف أضافت وأضاف وأضافت أعلن أعلنت وأعلن وأعلنت أكد أكدت وأكد وأكدت أوضح أوضحت وأوضح وأوضحت ذكر ذكرت وذكر وذكرت';
export const accordingTo: readonly string[] = [
  'وفقا ل',
  'وفقا',
  'ووفقا',
  'وفق',
  'بحسب',
  'وبحسب',
  'حسب',
  'طبقا',
  'نقلا عن',
];
export const thatWords = 'أن إن أنه إنه أنها إنها';
export const masculine = 'هو';
export const feminine = 'هي';
export const plural = 'هم';
/** Forms that never are the subject. */
export const masculineOther = '';
export const feminineOther = '';
export const neuter = '';
export const firstPerson = 'أنا نحن';
export const relative = 'الذي التي الذين';
export const possessives = '';
export const articles = '';
export const indefinite = '';
export const masculineTitles = 'السيد';
export const feminineTitles = 'السيدة';
export const speakerNouns =
  'محافظ المحافظ نائب عضو قائد القائد الأمين أمين محامي محامية مدعي المدعي عميد العميد اللواء الفريق العقيد الرئيس رئيس رئيسة الوزير وزير وزيرة المتحدث متحدث المتحدثة مدير مديرة المدير النائب نائب المحامي القاضي الخبير خبير الأستاذ الباحث الكاتب الصحفي شاهد السفير الجنرال الطبيب مصدر الحكومة الوزارة وزارة الشرطة الحزب الشركة الوكالة وكالة التقرير البيان بيان';
/** Nouns by which a report calls somebody it has named before, for variety. */
export const figureNouns = '';
export const collectiveNouns =
  'مسؤولون مصادر خبراء صحفيون شهود سكان محامون نواب دبلوماسيون السلطات أطباء محللون مراقبون';
export const anonymousSigns: readonly string[] = ['مصدر', 'مصادر', 'عدم الكشف عن'];
export const verbHelpers = 'قد كما أيضا';
export const ofWords = 'في من على عن';
