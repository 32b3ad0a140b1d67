import { HASH_SEED, hashEnd, hashStep, hashString } from '../../text/hash.ts';

/**
 * What class, id and role names say of an element. Words of markup are English in nearly all languages' pages, with a few
 * German and French ones. Source: written for Stemma from the naming habits of publishing systems.
 */
const CUES = {
  content:
    'article body content entry post story text main copy maincontent articlebody bodytext artikel inhalt beitrag prose richtext paragraph absatz',
  comment:
    'comment comments disqus reply replies respond kommentar kommentare commentlist discussion forum livefyre commenting feedback',
  related:
    'related recommend recommended recommendation recommendations more teaser teasers popular trending latest promo promoted recirc outbrain taboola read-more readmore also siehe similar suggestion suggested linklist headlines most next prev previous pager pagination upnext weitere empfehlung tease card cards carousel slider',
  share:
    'share sharing social facebook twitter whatsapp follow addthis sharedaddy like tools toolbar teilen bookmark print',
  navigation:
    'nav navbar navigation menu breadcrumb breadcrumbs header masthead topbar toolbar skip sitemap topnav subnav',
  footer: 'footer foot colophon bottom copyright legal siteinfo disclaimer imprint sitefooter pagefooter',
  sidebar:
    'sidebar rail aside widget widgets secondary complementary sidecol sidebox marginal right-column rightcol leftcol infobox box',
  advert:
    'ad ads advert advertisement adsense banner sponsor sponsored anzeige werbung dfp gpt commercial promotion adslot',
  subscribe:
    'newsletter subscribe subscription signup login register cookie cookies consent gdpr popup modal overlay notice donate donation optin',
  meta: 'meta byline author authors date time timestamp dateline pubdate published tags tag category categories info source kicker bio infos autor datum posted topics keywords authorbox vcard contributor profile team staff credits',
  caption:
    'caption figcaption credit gallery thumb image photo picture wp-caption-text media bildunterschrift slideshow legend',
  hidden:
    'hidden hide sr-only screen-reader visually-hidden visuallyhidden invisible noprint hide-for-print screen-reader-text d-none',
} as const;

export type Cue = keyof typeof CUES;
export const CUE_NAMES = Object.keys(CUES) as Cue[];
/** One bit per cue, in the order of CUE_NAMES. */
export const cueBit = (cue: Cue): number => 1 << CUE_NAMES.indexOf(cue);

/** Cues by the hash of their words: of so few words no two hash alike, and one that is none of them hits one in ten million times. */
const bits = new Map<number, number>();
for (const cue of CUE_NAMES) {
  for (const word of CUES[cue].split(' ')) {
    const hash = hashString(word);
    bits.set(hash, (bits.get(hash) ?? 0) | cueBit(cue));
  }
}
const LONGEST_WORD = Math.max(...CUE_NAMES.flatMap((cue) => CUES[cue].split(' ').map((word) => word.length)));

const LONGEST = 200;

const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isLowerOrDigit = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
/** `-`, `.`, `:` and `_`. */
const partsWords = (unit: number): boolean => unit === 0x2d || unit === 0x2e || unit === 0x3a || unit === 0x5f;
const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x80 && /\s/.test(String.fromCharCode(unit)));

const cuesOfHash = (hash: number, length: number): number =>
  length === 0 || length > LONGEST_WORD ? 0 : (bits.get(hashEnd(hash)) ?? 0);

/** The cues of an attribute's value: its words as they are and as cut at hyphens, underscores and capitals. */
export function cuesOf(value: string | undefined): number {
  if (value === undefined) return 0;
  const n = Math.min(value.length, LONGEST);
  let found = 0;
  let word = HASH_SEED;
  let part = HASH_SEED;
  let wordLength = 0;
  let partLength = 0;
  let before = 0;
  for (let i = 0; i <= n; i++) {
    const unit = i === n ? 0x20 : value.charCodeAt(i);
    const space = isSpace(unit);
    const parts = partsWords(unit);
    if (space || parts || (isUpper(unit) && isLowerOrDigit(before))) {
      // A word that is not cut is its own part.
      if (!space || partLength !== wordLength) found |= cuesOfHash(part, partLength);
      part = HASH_SEED;
      partLength = 0;
    }
    if (space) {
      found |= cuesOfHash(word, wordLength);
      word = HASH_SEED;
      wordLength = 0;
    } else {
      const lower = isUpper(unit) ? unit + 32 : unit;
      word = hashStep(word, lower);
      wordLength++;
      if (!parts) {
        part = hashStep(part, lower);
        partLength++;
      }
    }
    before = unit;
  }
  return found;
}
