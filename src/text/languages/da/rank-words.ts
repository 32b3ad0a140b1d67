/** Danish words that make another office of an office's name: "vice president". Written for this project. */
export const rankWords = 'vice fungerende tidligere forhenværende stedfortrædende eks';
