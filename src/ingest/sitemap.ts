import type { Ingested } from './item.ts';
import { notice } from './item.ts';
import { walkXml } from './xml-walk.ts';

/** Of the protocol: a sitemap has no more addresses. */
const MOST = 50_000;
const LONGEST = 10_000;

/** What a news sitemap announces: pages with title, date, outlet and language; an index announces further sitemaps. */
export function* sitemapItems(place: string, text: string): Generator<Ingested> {
  const links: Ingested[] = [];
  let fields: Record<string, string> = {};
  let more = 0;
  walkXml(text, {
    open(name) {
      if (name === 'url' || name === 'sitemap') fields = {};
    },
    text(data, path) {
      const name = path.at(-1) ?? '';
      // An image's address and title are not the page's.
      const parent = path.at(-2) ?? '';
      if (parent === 'image' || parent === 'video') return;
      const before = fields[name] ?? '';
      if (before.length < LONGEST) fields[name] = before + data;
    },
    close(name) {
      if (name !== 'url' && name !== 'sitemap') return;
      const url = fields['loc']?.trim() ?? '';
      if (!/^https?:\/\//i.test(url)) return;
      if (links.length >= MOST) more++;
      else links.push({ link: { url, from: place, ...(name === 'sitemap' ? { kind: 'list' } : page(fields)) } });
    },
  });
  yield* links;
  if (links.length === 0) yield { notice: notice(place, 'expected addresses in this sitemap, found none') };
  if (more > 0) yield { notice: notice(place, `${more} addresses behind the first ${MOST} were left out`) };
}

function page(fields: Readonly<Record<string, string>>) {
  const field = (name: string): string | undefined => fields[name]?.trim() || undefined;
  const title = field('title');
  const published = field('publication_date');
  const outlet = field('name');
  const language = field('language');
  const stated = {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(outlet ? { outlet } : {}),
    ...(language ? { language } : {}),
  };
  return { kind: 'page', stated } as const;
}
