import { calendarWord } from './calendar-words.ts';
import { fold, foldHash } from './fold.ts';

/** Words that agencies are called by; outlets that sell no text seldom are. Source: written for Stemma from general knowledge. */
const WORDS = new Set(
  (
    'wire newswire newswires press presse prensa pressa agency agence agencia agência agenzia agentur agentura agentschap ' +
    'telegraph-agency news-agency presseagentur nachrichtenagentur nyhedsbureau nyhetsbyrå telegrambyrå persbureau ' +
    'newsroom-service news-service pressedienst агентство ajansı πρακτορείο'
  ).split(' '),
);
/** What the last word may be where more words stand before it: "Continental News", "Savanna Media Service". */
const LAST = new Set('news wires service services bureau dienst noticias notícias notizie nachrichten'.split(' '));
/** How names made of one word end: "MedPress", "Newswire", "Europapress". */
const ENDING = /.{3}(?:press|presse|pres|prensa|wire|news|agentur|bureau)$/;
const MOST_WORDS = 5;
const LONGEST = 40;
const JOINERS = new Set('of de la the der des du di and und et y & for'.split(' '));

/** Whether a name no list knows is written like a news agency's: by its words or its ending, never by its place alone. */
export function isAgencyLike(name: string): boolean {
  const text = name.trim();
  if (text.length < 4 || text.length > LONGEST || /[^\p{L}\p{N}\p{M} .&'’/-]|\d{3}/u.test(text)) return false;
  const words = text.split(/[ /]+/);
  if (words.length > MOST_WORDS || !words.every((word) => JOINERS.has(word) || /^\p{Lu}/u.test(word))) return false;
  if (words.some((word) => calendarWord(foldHash(word)) > 0)) return false;
  const folded = words.map((word) => fold(word));
  if (folded.length > 1 && (folded.some((word) => WORDS.has(word)) || LAST.has(folded.at(-1)!))) return true;
  return folded.some((word) => ENDING.test(word));
}
