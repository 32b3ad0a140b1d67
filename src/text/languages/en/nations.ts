/** English adjectives of countries that the country's name does not give by its ending: `word=ISO code`. Own compilation. */
export const nations: readonly string[] =
  'british=GB english=GB french=FR dutch=NL swiss=CH greek=GR german=DE danish=DK turkish=TR spanish=ES polish=PL finnish=FI swedish=SE irish=IE welsh=GB scottish=GB czech=CZ slovak=SK slovene=SI thai=TH filipino=PH philippine=PH american=US emirati=AE norwegian=NO portuguese=PT peruvian=PE argentine=AR burmese=MM ivorian=CI malagasy=MG afghan=AF kosovar=XK iraqi=IQ icelandic=IS cypriot=CY uzbek=UZ kazakh=KZ kyrgyz=KG tajik=TJ turkmen=TM bosnian=BA serb=RS croat=HR chadian=TD maltese=MT indian=IN european=EU'.split(
    ' ',
  );
