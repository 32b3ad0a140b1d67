import { lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Net, type NetAnswer, RefusedAddressError } from '../ingest/index.ts';
import { isPublicAddress } from './guard.ts';

export interface NetOptions {
  /** Private and link-local addresses are refused unless this is set: a stranger's feed must not reach the house. */
  readonly allowPrivate: boolean;
  readonly timeoutMs: number;
}

/** A map, not an object: a stranger's header may well say "constructor". */
const UNPACK: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** The real network. The address is judged when the connection is made, so no second look-up can change it. */
export const nodeNet = (options: NetOptions): Net => ({
  get: (url, { headers, limit }) =>
    new Promise<NetAnswer>((resolve, reject) => {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        reject(new RefusedAddressError(`expected http or https, got ${url.protocol}`));
        return;
      }
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !options.allowPrivate && !isPublicAddress(host)) {
        reject(
          new RefusedAddressError(
            `${host} is not a public address; save the page and give the file, or allow such addresses (--private of add and watch)`,
          ),
        );
        return;
      }
      const send = url.protocol === 'https:' ? requestSecure : requestPlain;
      const sent = send(url, {
        headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
        lookup: options.allowPrivate ? lookup : guardedLookup,
        agent: false,
        signal: AbortSignal.timeout(options.timeoutMs),
      });
      sent.on('error', reject);
      sent.on('response', (response) => {
        const encoding = response.headers['content-encoding']?.toLowerCase();
        const unpack = UNPACK.get(encoding ?? '')?.();
        const body = unpack ? response.pipe(unpack) : response;
        const parts: Buffer[] = [];
        let size = 0;
        body.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size <= limit) {
            parts.push(chunk);
            return;
          }
          reject(new Error(`expected at most ${limit} bytes, got more`));
          body.destroy();
          sent.destroy();
        });
        body.on('error', reject);
        response.on('error', reject);
        body.on('end', () => {
          const plain = Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [
              name,
              Array.isArray(value) ? value.join(', ') : value,
            ]),
          );
          resolve({ status: response.statusCode ?? 0, headers: plain, bytes: Buffer.concat(parts) });
        });
      });
      sent.end();
    }),
});

/** Looks up a name and refuses it where any of its addresses is not public. */
const guardedLookup: LookupFunction = (name, options, answer) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, '', 0);
    const inside = addresses.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (inside || !first)
      return answer(
        new RefusedAddressError(`${name} leads to ${inside?.address ?? 'nowhere'}, which is not a public address`),
        '',
        0,
      );
    if (options.all) return answer(null, addresses);
    return answer(null, first.address, first.family);
  });
};
