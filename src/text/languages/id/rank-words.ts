/** Indonesian words that make another office of an office's name: "vice president". Written for this project. */
export const rankWords = 'wakil mantan penjabat pelaksana plt pj asisten deputi';
