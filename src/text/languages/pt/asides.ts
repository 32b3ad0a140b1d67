/** How captions, corrections and other asides begin or end, and words before dates. Written for this project; `|` parts phrases. */
export const beginnings = 'foto de arquivo|errata|nota do editor|nota da redação|leia também|leia mais|veja também';
export const endings = 'foto de arquivo';
export const within = 'foto de arquivo';
export const signOffs = '';
export const spanWords = 'desde até antes depois após entre para que';
export const inWords = 'em no na de durante início fim meados passado';
