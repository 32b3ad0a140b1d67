/** Names of countries in Arabic news beside those that Intl.DisplayNames gives: `code=form|form`. Own compilation. */
export const countryNames =
  'US=أمريكا|أميركا|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية;GB=بريطانيا|إنجلترا;RU=روسيا الاتحادية;AE=الإمارات;EU=الاتحاد الأوروبي;UN=الأمم المتحدة;PS=فلسطين;SA=السعودية|المملكة العربية السعودية;SY=سورية;VA=الفاتيكان;NL=هولندا;BY=بيلاروسيا|روسيا البيضاء;CD=الكونغو الديمقراطية;UA=أوكرانيا;AF=أفغانستان';
