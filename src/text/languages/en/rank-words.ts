/** English words that make another office of an office's name: "vice president". Written for this project. */
export const rankWords = 'vice deputy assistant associate acting junior under co assoc asst sub prime shadow';

/** English words for whoever leads or stands high, whatever the office is called. Written for this project. */
export const plainTitles = 'leader chief head boss ruler strongman top senior leading longtime veteran';

/** English words for one office, a set of them behind each stroke. Written for this project; Princeton WordNet has the same sets. */
export const sameTitles =
  'judge justice jurist | lawyer attorney | doctor physician | policeman policewoman constable | congressman congresswoman representative | soldier serviceman';
