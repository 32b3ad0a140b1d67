/** Words that a full stop follows without ending the sentence. Source: written for Stemma from common news style. */
export const abbreviations =
  'm mm mme mmes mlle mlles dr pr me st ste av env cf ex art p pp janv févr avr juil sept oct nov déc vol éd etc';
export const mayEnd = 'etc av p';
