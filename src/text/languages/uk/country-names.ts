/** Names of countries in Ukrainian news beside those that Intl.DisplayNames gives: `code=form|form`. Own compilation. */
export const countryNames =
  'US=США|Америка|Сполучені Штати Америки;GB=Британія;RU=РФ|Російська Федерація;CN=КНР;AE=ОАЕ;EU=ЄС|Євросоюз;UN=ООН;MD=Молдова;VA=Ватикан';
