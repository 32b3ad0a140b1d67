/** Portuguese words that make another office of an office's name: "vice president". Written for this project. */
export const rankWords = 'vice adjunto adjunta sub suplente';

/** Portuguese words for whoever leads or stands high, whatever the office is called. Written for this project. */
export const plainTitles = 'líder chefe máximo dirigente mandatário';
