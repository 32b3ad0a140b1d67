import { type Incoming, LARGEST_PAGE, notice } from './item.ts';
import type { Net } from './net.ts';

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/** The page behind a web address, after redirects; each hop is guarded anew. No cookies are sent or kept. */
export async function ingestAddress(address: string, net: Net, agent: string, now: () => string): Promise<Incoming> {
  let url: URL;
  try {
    url = new URL(address);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const answer = await net.get(url, {
        headers: { 'user-agent': agent, accept: 'text/html,application/xhtml+xml,text/plain;q=0.8' },
        limit: LARGEST_PAGE,
      });
      const location = answer.headers['location'];
      if (REDIRECTS.has(answer.status) && location !== undefined) {
        url = new URL(location, url);
        continue;
      }
      if (answer.status !== 200) return { notice: notice(address, `expected a page, got status ${answer.status}`) };
      const mediaType = answer.headers['content-type'];
      return { page: { url: url.href, bytes: answer.bytes, fetched: now(), ...(mediaType ? { mediaType } : {}) } };
    }
    return { notice: notice(address, `expected a page within ${MOST_REDIRECTS} redirects, was sent on further`) };
  } catch (error) {
    return { notice: notice(address, `could not be fetched: ${(error as Error).message}`) };
  }
}
