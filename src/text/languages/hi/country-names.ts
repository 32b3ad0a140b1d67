/** Names of countries in Hindi news beside those that Intl.DisplayNames gives: `code=form|form`. Own compilation. */
export const countryNames =
  'US=अमेरिका|अमरीका|संयुक्त राज्य अमेरिका;GB=ब्रिटेन;UN=संयुक्त राष्ट्र;EU=यूरोपीय संघ;FR=फ्रांस;PS=फिलिस्तीन|फ़िलिस्तीन;AF=अफगानिस्तान|अफ़ग़ानिस्तान;AE=यूएई|संयुक्त अरब अमीरात;SA=सऊदी अरब;CZ=चेक गणराज्य';
