/** Names of countries in Hebrew news beside those that Intl.DisplayNames gives: `code=form|form`. Own compilation. */
export const countryNames =
  'US=ארצות הברית|ארה״ב|ארה"ב|אמריקה;GB=אנגליה;AE=איחוד האמירויות|האמירויות;EU=האיחוד האירופי;UN=האו״ם|האו"ם|האומות המאוחדות;PS=פלסטין;VA=הוותיקן;NL=הולנד;BY=בלארוס;SA=סעודיה|ערב הסעודית';
