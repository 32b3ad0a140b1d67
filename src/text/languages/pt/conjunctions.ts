/** Portuguese words behind which a sentence goes on with another clause. Written for this project. */
export const conjunctions = 'e mas enquanto depois';
