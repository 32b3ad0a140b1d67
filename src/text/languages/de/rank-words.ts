/** German words that make another office of an office's name: "vice president". Written for this project. */
export const rankWords = 'vize stellvertretender stellvertretende stellvertreter vizepräsident unter';

/** German words for whoever leads or stands high, whatever the office is called. Written for this project. */
export const plainTitles = 'chef chefin leiter leiterin anführer oberster oberhaupt langjähriger langjährige';
