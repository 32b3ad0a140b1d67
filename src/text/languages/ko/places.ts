/** Capitals and large cities in Korean news: `|` between names. Own compilation. */
export const cities =
  '서울|부산|평양|도쿄|베이징|상하이|홍콩|타이베이|모스크바|키이우|키예프|바르샤바|베를린|파리|런던|로마|마드리드|브뤼셀|제네바|빈|아테네|앙카라|이스탄불|워싱턴|뉴욕|로스앤젤레스|시카고|카이로|테헤란|바그다드|다마스쿠스|베이루트|예루살렘|텔아비브|가자|카불|뉴델리|방콕|하노이|마닐라|자카르타|시드니';
/** Common words that are, or begin with, the name of a country. */
export const commonWords = '빈|파리|가자|모로코|말리|차드|가나|오만|수단|페루';
