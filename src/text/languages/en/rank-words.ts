/** English words that make another office of an office's name: "vice president". Written for this project. */
export const rankWords = 'vice deputy assistant associate acting junior under co assoc asst sub prime shadow';
