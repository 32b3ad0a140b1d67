/** Names of countries in French news beside those that Intl.DisplayNames gives: `code=form|form`. Own compilation. */
export const countryNames =
  'US=USA|Amérique|États-Unis d’Amérique;GB=Grande-Bretagne|Angleterre;RU=Fédération de Russie;BY=Biélorussie|Bélarus;CZ=République tchèque|Tchéquie;MM=Birmanie;VA=Vatican|Saint-Siège;EU=UE;UN=ONU;AE=EAU|Émirats;CD=République démocratique du Congo|RDC|RD Congo;MK=Macédoine;BA=Bosnie;CN=République populaire de Chine;NL=Hollande;PS=Palestine';
