/** How captions, corrections and other asides begin or end, and words before dates. Written for this project; `|` parts phrases. */
export const beginnings =
  'archivbild|archivfoto|symbolbild|korrektur|anmerkung der redaktion|in einer früheren version|lesen sie auch|mehr zum thema';
export const endings = 'archivbild|archivfoto|symbolbild';
export const within = 'auf diesem archivbild';
export const signOffs = '';
export const spanWords = 'seit bis vor nach ab zwischen für als';
export const inWords = 'im in während anfang ende mitte jahr vergangenen';

/** Before a colon at the head of a sentence: something to look at or listen to. */
export const labels = 'video videos foto fotos galerie bildergalerie audio podcast umfrage quiz grafik infografik';
