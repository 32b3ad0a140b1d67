/** Names of countries in Italian news beside those that Intl.DisplayNames gives: `code=form|form`. Own compilation. */
export const countryNames =
  'US=USA|Stati Uniti d’America|America|Usa;GB=Gran Bretagna|Inghilterra;RU=Federazione Russa;BY=Bielorussia;CZ=Repubblica Ceca|Cechia;MM=Birmania;VA=Vaticano|Santa Sede;EU=UE|Ue;UN=ONU|Onu;CD=Repubblica Democratica del Congo|RDC;NL=Olanda;PS=Palestina';
