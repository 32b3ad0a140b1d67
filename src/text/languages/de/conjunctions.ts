/** German words behind which a sentence goes on with another clause. Written for this project. */
export const conjunctions = 'und aber sondern doch während dann';
