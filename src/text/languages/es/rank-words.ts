/** Spanish words that make another office of an office's name: "vice president". Written for this project. */
export const rankWords = 'vice adjunto adjunta sub suplente';

/** Spanish words for whoever leads or stands high, whatever the office is called. Written for this project. */
export const plainTitles = 'líder lider jefe jefa máximo mandatario dirigente';
