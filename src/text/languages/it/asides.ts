/** How captions, corrections and other asides begin or end, and words before dates. Written for this project; `|` parts phrases. */
export const beginnings = 'foto di archivio|foto d archivio|nota della redazione|leggi anche|guarda anche';
export const endings = 'foto di archivio|foto d archivio';
export const within = 'foto d archivio';
export const signOffs = '';
export const spanWords = 'dal fino prima dopo tra fra per che';
export const inWords = 'nel in durante inizio fine metà scorso';

/** Before a colon at the head of a sentence: something to look at or listen to. */
export const labels = 'video foto galleria fotogallery audio podcast sondaggio infografica';
