/** Names of countries in Russian news beside those that Intl.DisplayNames gives: `code=form|form`. Own compilation. */
export const countryNames =
  'US=США|Америка|Соединённые Штаты Америки;GB=Британия;RU=РФ|Российская Федерация;BY=Белоруссия|Беларусь;KP=Северная Корея;KR=Южная Корея;CZ=Чешская Республика|Чехия;CN=КНР;AE=ОАЭ;EU=ЕС|Евросоюз;UN=ООН;DE=ФРГ;MD=Молдавия|Молдова;CD=ДРК;VA=Ватикан';
