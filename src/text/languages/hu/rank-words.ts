/** Hungarian words that make another office of an office's name: "vice president". Written for this project. */
export const rankWords = 'alelnök helyettes volt egykori megbízott al';
