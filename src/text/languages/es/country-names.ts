/** Names of countries in Spanish news beside those that Intl.DisplayNames gives: `code=form|form`. Own compilation. */
export const countryNames =
  'US=EE.UU.|EEUU|EE. UU.|Estados Unidos de América|USA;GB=Gran Bretaña|Inglaterra;RU=Federación Rusa|Federación de Rusia;BY=Bielorrusia;CZ=República Checa|Chequia;MM=Birmania;VA=Vaticano|Santa Sede;EU=UE;UN=ONU;AE=EAU|Emiratos;CD=República Democrática del Congo|RDC;MK=Macedonia;BA=Bosnia;CN=República Popular China;NL=Holanda;PS=Palestina';
