/** Words of reported speech. Source: written for Stemma from common news style. */
export const speechVerbs =
  'dedi diyor demişti söyledi söylüyor belirtti belirtiyor açıkladı açıklıyor ekledi ekliyor vurguladı vurguluyor konuştu bildirdi bildiriyor ifade anlattı anlatıyor uyardı yanıtladı sordu yazdı duyurdu savundu değerlendirdi aktardı kaydetti iddia seslendi';
export const clauseVerbs = 'söyledi belirtti açıkladı ekledi vurguladı bildirdi duyurdu savundu aktardı kaydetti';
export const accordingTo: readonly string[] = ['göre'];
export const thatWords = 'ki';
export const masculine = '';
export const feminine = '';
export const plural = 'onlar';
/** Forms that never are the subject. */
export const masculineOther = '';
export const feminineOther = '';
export const neuter = '';
export const firstPerson = 'ben biz';
export const relative = '';
export const possessives = 'onun onların benim bizim';
export const articles = 'bir';
export const indefinite = 'bir bazı';
export const masculineTitles = 'bey bay';
export const feminineTitles = 'hanım bayan';
export const speakerNouns =
  'başkan başkanı cumhurbaşkanı başbakan bakan bakanı müdür müdürü sözcü sözcüsü milletvekili vali valisi avukat avukatı hakim savcı uzman uzmanı ekonomist profesör araştırmacı yazar gazeteci tanık büyükelçi general doktor kaynak hükümet bakanlık bakanlığı polis parti şirket ajans rapor';
/** Nouns by which a report calls somebody it has named before, for variety. */
export const figureNouns = 'siyasetçi aday';
export const collectiveNouns =
  'yetkililer kaynaklar bakanlar uzmanlar gazeteciler tanıklar vatandaşlar avukatlar milletvekilleri diplomatlar doktorlar analistler gözlemciler';
export const anonymousSigns: readonly string[] = ['adının açıklanmasını', 'kaynak', 'kaynaklar'];
export const verbHelpers = 'de da ise diye şöyle şunları';
export const ofWords = '';
