/** How captions, corrections and other asides begin or end, and words before dates. Written for this project; `|` parts phrases. */
export const beginnings =
  'foto de archivo|imagen de archivo|corrección|nota del editor|lea también|lee también|ver también';
export const endings = 'foto de archivo|imagen de archivo';
export const within = 'en esta foto|foto de archivo';
export const signOffs = '';
export const spanWords = 'desde hasta antes después entre para que';
export const inWords = 'en de durante principios finales mediados pasado';

/** Before a colon at the head of a sentence: something to look at or listen to. */
export const labels = 'video vídeo vídeos videos foto fotos galería fotogalería audio podcast encuesta infografía';
