/** French words that make another office of an office's name: "vice president". Written for this project. */
export const rankWords = 'vice adjoint adjointe sous suppléant';

/** French words for whoever leads or stands high, whatever the office is called. Written for this project. */
export const plainTitles = 'chef cheffe dirigeant dirigeante leader';
