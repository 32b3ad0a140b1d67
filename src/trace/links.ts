import type { Evidence } from '../model/lineage.ts';
import { cite } from '../model/span.ts';
import type { Prepared } from './prepared.ts';

const ADDRESS = /https?:\/\/[^\s"'<>()[\]{}]{4,500}/g;
const MOST = 200;

/** An address without what does not tell pages apart: scheme, `www.`, query, fragment, last slash. */
const plainAddress = (address: string): string =>
  address
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m|amp)\./, '')
    .replace(/[?#].*$/, '')
    .replace(/[/.,;:!]+$/, '')
    .toLowerCase();

/** For each report the other reports to whose address it links, in its text or in a stated source, with the words. */
export function linksOf(reports: readonly Prepared[]): ReadonlyMap<number, Evidence>[] {
  const byAddress = new Map<string, number>();
  reports.forEach(({ witness: { article } }, r) => {
    const address = plainAddress(article.url ?? '');
    // The front page of a house is no article.
    if (address.includes('/') && !byAddress.has(address)) byAddress.set(address, r);
  });
  return reports.map(({ witness: { article } }, r) => {
    const found = new Map<number, Evidence>();
    if (byAddress.size === 0) return found;
    const note = 'links to the address of that report';
    let count = 0;
    for (const { 0: address, index } of article.text.matchAll(ADDRESS)) {
      if (++count > MOST) break;
      const other = byAddress.get(plainAddress(address));
      if (other === undefined || other === r || found.has(other)) continue;
      found.set(other, { role: 'link', to: cite(article, { start: index, end: index + address.length }), note });
    }
    for (const { exact, where } of article.credits) {
      for (const [address] of exact.slice(0, 5000).matchAll(ADDRESS)) {
        const other = byAddress.get(plainAddress(address));
        if (other === undefined || other === r || found.has(other)) continue;
        found.set(other, { role: 'link', stated: { article: article.id, where, exact }, note });
      }
    }
    return found;
  });
}
