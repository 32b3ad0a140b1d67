/** How captions, corrections and other asides begin or end, and words before dates. Written for this project; `|` parts phrases. */
export const beginnings = 'foto de arquivo|errata|nota do editor|nota da redação|leia também|leia mais|veja também';
export const endings = 'foto de arquivo';
export const within = 'foto de arquivo';
export const signOffs = '';
export const spanWords = 'desde até antes depois após entre para que';
export const inWords = 'em no na de durante início fim meados passado';

/** Before a colon at the head of a sentence: something to look at or listen to. */
export const labels = 'vídeo vídeos foto fotos galeria áudio podcast enquete infográfico leia';
