/** How captions, corrections and other asides begin or end, and words before dates. Written for this project; `|` parts phrases. */
export const beginnings =
  'photo d archives|crédit photo|rectificatif|note de la rédaction|lire aussi|à lire aussi|voir aussi';
export const endings = 'photo d archives|archives';
export const within = 'photo d archives';
export const signOffs = '';
export const spanWords = 'depuis jusqu avant après dès entre pour que';
export const inWords = 'en au début fin mi dernier durant';

/** Before a colon at the head of a sentence: something to look at or listen to. */
export const labels = 'vidéo vidéos photo photos galerie diaporama audio podcast sondage quiz infographie';
