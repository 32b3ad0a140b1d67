/** French words behind which a sentence goes on with another clause. Written for this project. */
export const conjunctions = 'et mais tandis alors puis';
