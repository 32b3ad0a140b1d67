/**
 * How captions, corrections, sign-offs and other asides of an English report begin or end, and words before a date that
 * date no event. Written for this project from common newspaper style; `|` parts phrases.
 */
export const beginnings =
  'file|file photo|photo by|photo courtesy|photo credit|photos by|photos from|photographs from|photographs by|pictured|watch|listen to|correction|clarification|editor s note|editors note|this article originally|this story has been|this article has been|this report has been|this post has been|an earlier version|a previous version|a version of this|with reporting by|reporting by|editing by|additional reporting|compiled by|follow us|subscribe|sign up|click here|read more|read also|see also|share this|copyright|all rights reserved|advertisement|last updated|more from|associated press writers|associated press writer|in this photo|in this file photo|in this image';

export const endings =
  'photo|photograph|file photo|contributed to this report|contributed to this story|contributed reporting|all rights reserved';

/** Anywhere in the sentence. */
export const within =
  'file photo shows|photo shows|this file photo|file photo|are pictured|is pictured|this article originally';

/** "Jane Roe reports from Helsinki": a reporter's sign-off is short and has this between names. */
export const signOffs = 'reports from|reporting from|reports for|has more from|reports on|has the story';

/** Before a year or a date that is a span or a limit. */
export const spanWords = 'since until till from before after through throughout by between for than';
/** Before a month or a year in which something happened. */
export const inWords = 'in during last this next early late mid';

/** Before a colon at the head of a sentence: something to look at or listen to. */
export const labels =
  'video videos photo photos gallery watch listen audio podcast poll quiz infographic slideshow related graphic graphics';
