import { detach } from '../detach.ts';

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

const bits = new Map<string, number>();
for (const cue of CUE_NAMES)
  for (const word of CUES[cue].split(' ')) bits.set(word, (bits.get(word) ?? 0) | cueBit(cue));

const LONGEST = 200;
const MOST_KNOWN = 20_000;
const known = new Map<string, number>();

/** The cues of an attribute's value: its words as they are and as cut at hyphens, underscores and capitals. */
export function cuesOf(value: string | undefined): number {
  if (value === undefined || value === '') return 0;
  const cached = known.get(value);
  if (cached !== undefined) return cached;
  let found = 0;
  for (const word of value.slice(0, LONGEST).split(/\s+/)) {
    found |= bits.get(word.toLowerCase()) ?? 0;
    for (const part of word.replace(/([a-z\d])([A-Z])/g, '$1-$2').split(/[-_:.]+/))
      found |= bits.get(part.toLowerCase()) ?? 0;
  }
  // The cache only saves time: names repeat within and across pages of an outlet.
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(detach(value), found);
  return found;
}
