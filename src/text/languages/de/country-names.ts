/** Names of countries in German news beside those that Intl.DisplayNames gives: `code=form|form`. Own compilation. */
export const countryNames =
  'US=USA|Amerika|Vereinigte Staaten von Amerika|US;GB=Großbritannien|Britannien;RU=Russische Föderation;BY=Belarus|Weißrussland;CZ=Tschechien|Tschechische Republik;KP=DVRK;CI=Elfenbeinküste;MM=Burma|Birma;NL=Holland;VA=Vatikan;EU=EU;UN=UN|UNO;AE=Emirate|VAE;MK=Mazedonien;CD=Demokratische Republik Kongo|DR Kongo;BA=Bosnien;MD=Moldau|Moldawien;CN=Volksrepublik China;TR=Türkei';
