/** Spanish function words and verbs of saying, which tell nothing of what a sentence is about. Written for this project. */
export const stopwords =
  'el la los las lo un una unos unas de del a al y e o u pero mas sino ni que qué quien quién cual cuál ' +
  'cuando cuándo donde dónde como cómo porque si sí no en por para con sin sobre entre hasta desde hacia ' +
  'según durante tras ante bajo contra este esta estos estas ese esa esos esas aquel aquella esto eso ello ' +
  'él ella ellos ellas yo tú usted ustedes nosotros me te se nos os le les mi mis tu tus su sus nuestro ' +
  'nuestra es son era eran fue fueron ser sido siendo está están estaba estaban estar ha han había habían ' +
  'haber hay hubo he será sería sea muy más menos también ya aún todavía solo sólo todo toda todos todas ' +
  'otro otra otros otras mismo misma cada algún alguna algunos ningún ninguna nada nadie nunca jamás poco ' +
  'mucho tan tanto puede pueden podría debe deben dijo dice dijeron señaló afirmó agregó añadió';
