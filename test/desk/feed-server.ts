import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { samplePile } from './sample-pile.ts';

export interface FeedServer {
  readonly feeds: readonly string[];
  /** Requests by what was asked for and the status that was given: `feed 304`. */
  readonly asked: Map<string, number>;
  /** The most requests that one host had open at a time. */
  readonly mostAtOnce: () => number;
  /** Adds an entry to every feed. */
  publish(): void;
  close(): Promise<void>;
}

const KINDS = ['rss', 'atom', 'json', 'rdf'] as const;

/** Serves feeds of invented reports from loopback addresses of their own, ten feeds a host: RSS, Atom, JSON Feed and RDF. */
export async function serveFeeds(count: number, entries: number): Promise<FeedServer> {
  const hosts = Math.max(1, Math.ceil(count / 10));
  const pile = samplePile(500);
  const asked = new Map<string, number>();
  const open = new Map<string, number>();
  let most = 0;
  let edition = entries;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const host = request.headers.host ?? '';
    const now = (open.get(host) ?? 0) + 1;
    open.set(host, now);
    most = Math.max(most, now);
    response.on('close', () => open.set(host, (open.get(host) ?? 1) - 1));
    const say = (what: string, status: number, type: string, body: string, headers: object = {}): void => {
      asked.set(`${what} ${status}`, (asked.get(`${what} ${status}`) ?? 0) + 1);
      response.writeHead(status, { 'content-type': type, ...headers }).end(body);
    };
    const url = request.url ?? '';
    const feed = /^\/feed\/(\d+)$/.exec(url);
    const article = /^\/(\d+)\/(\d+)$/.exec(url);
    if (url === '/robots.txt') say('robots', 200, 'text/plain', 'User-agent: *\nDisallow: /secret\n');
    else if (feed) {
      const etag = `"${feed[1]}-${edition}"`;
      if (request.headers['if-none-match'] === etag) say('feed', 304, 'text/plain', '');
      else {
        const [type, body] = feedText(Number(feed[1]), edition, `http://${host}`);
        say('feed', 200, type, body, { etag });
      }
    } else if (article) {
      const at = (Number(article[1]) * 7 + Number(article[2])) % pile.length;
      const { title = '', text = '' } = pile[at]!.stated ?? {};
      // Every outlet has words of its own.
      const body = `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p><p>Paper ${article[1]} told it on page ${article[2]}, as its readers have come to know it.</p></article></body></html>`;
      say('article', 200, 'text/html; charset=utf-8', body);
    } else say('other', 404, 'text/plain', '');
  };
  const servers = await Promise.all(
    Array.from(
      { length: hosts },
      (_, index) =>
        new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
          const server = createServer(answer);
          server.on('error', reject);
          server.listen(0, `127.0.${1 + Math.floor(index / 250)}.${1 + (index % 250)}`, () => resolve(server));
        }),
    ),
  );
  const base = (index: number): string => {
    const { address, port } = servers[index]!.address() as AddressInfo;
    return `http://${address}:${port}`;
  };
  return {
    feeds: Array.from({ length: count }, (_, index) => `${base(Math.floor(index / 10))}/feed/${index}`),
    asked,
    mostAtOnce: () => most,
    publish() {
      edition += 1;
    },
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function feedText(feed: number, edition: number, base: string): readonly [type: string, text: string] {
  const title = `Paper ${feed}`;
  const all = Array.from({ length: edition }, (_, index) => ({
    url: `${base}/${feed}/${index}`,
    title: `Report ${index} of ${title}`,
    date: new Date(Date.UTC(2024, 4, 10, index)),
  })).reverse();
  switch (KINDS[feed % KINDS.length]) {
    case 'atom':
      return [
        'application/atom+xml',
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><id>${base}</id><updated>2024-05-10T00:00:00Z</updated>${all
          .map(
            (one) =>
              `<entry><id>${one.url}</id><title>${one.title}</title><link href="${one.url}"/><updated>${one.date.toISOString()}</updated></entry>`,
          )
          .join('')}</feed>`,
      ];
    case 'json':
      return [
        'application/feed+json',
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title,
          items: all.map((one) => ({
            id: one.url,
            url: one.url,
            title: one.title,
            date_published: one.date.toISOString(),
          })),
        }),
      ];
    case 'rdf':
      return [
        'application/rdf+xml',
        `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${base}"><title>${title}</title><link>${base}</link></channel>${all
          .map(
            (one) =>
              `<item rdf:about="${one.url}"><title>${one.title}</title><link>${one.url}</link><dc:date>${one.date.toISOString()}</dc:date></item>`,
          )
          .join('')}</rdf:RDF>`,
      ];
    default:
      return [
        'application/rss+xml',
        `<rss version="2.0"><channel><title>${title}</title><link>${base}</link><description>x</description>${all
          .map(
            (one) =>
              `<item><guid>${one.url}</guid><title>${one.title}</title><link>${one.url}</link><pubDate>${one.date.toUTCString()}</pubDate><source url="https://wire.example/">The Wire</source></item>`,
          )
          .join('')}</channel></rss>`,
      ];
  }
}
