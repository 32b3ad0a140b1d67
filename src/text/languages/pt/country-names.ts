/** Names of countries in Portuguese news beside those that Intl.DisplayNames gives: `code=form|form`. Own compilation. */
export const countryNames =
  'US=EUA|E.U.A.|Estados Unidos da América|América;GB=Grã-Bretanha|Inglaterra;RU=Federação Russa|Federação da Rússia;BY=Bielorrússia|Belarus;CZ=República Tcheca|República Checa|Tchéquia|Chéquia;VA=Vaticano|Santa Sé;EU=UE;UN=ONU;AE=EAU|Emirados;CD=República Democrática do Congo|RDC;MK=Macedônia|Macedónia;BA=Bósnia;NL=Holanda;PS=Palestina;IR=Irã|Irão;VN=Vietnã|Vietname;PL=Polônia|Polónia;RO=Romênia|Roménia';
