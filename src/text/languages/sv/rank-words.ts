/** Swedish words that make another office of an office's name: "vice president". Written for this project. */
export const rankWords = 'vice biträdande ställföreträdande tillförordnad tidigare förre förra ex';
