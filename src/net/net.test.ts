import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ingestAddress } from '../ingest/index.ts';
import { isPublicAddress } from './guard.ts';
import { nodeNet } from './node-net.ts';

const now = (): string => '2024-03-05T10:00:00Z';

test('private, local and reserved addresses are not public, however they are written', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.9',
    '169.254.169.254',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '0.0.0.0',
    'nonsense',
  ]) {
    assert.equal(isPublicAddress(address), false, address);
  }
  for (const address of ['93.184.216.34', '172.32.0.1', '2606:4700::1'])
    assert.equal(isPublicAddress(address), true, address);
});

describe('fetching an address', () => {
  let server: Server;
  let base: string;
  before(async () => {
    server = createServer((request, response) => {
      if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/moved') response.writeHead(301, { location: '/page' }).end();
      else if (request.url === '/page')
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
          .end(gzipSync(`<p>agent ${request.headers['user-agent']}`));
      else if (request.url === '/bomb')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(40 * 1024 * 1024)));
      else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/hosts' }).end();
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  const fetched = async (path: string, allowPrivate = true): Promise<string> => {
    const item = await ingestAddress(base + path, nodeNet({ allowPrivate, timeoutMs: 10_000 }), 'stemma', now);
    return 'page' in item
      ? `${item.page.url?.replace(base, '')} ${new TextDecoder().decode(item.page.bytes.subarray(0, 80))}`
      : item.notice.reason;
  };

  test('follows redirects and unpacks what comes', async () =>
    assert.equal(await fetched('/moved'), '/page <p>agent stemma'));
  test('stops after a few redirects', async () => assert.match(await fetched('/loop'), /within 5 redirects/));
  test('does not follow a redirect to another protocol', async () =>
    assert.match(await fetched('/file'), /expected http or https/));
  test('stops a page that unpacks to more than a page is', async () => assert.match(await fetched('/bomb'), /at most/));
  test('tells the status of a page that is not there', async () =>
    assert.match(await fetched('/nowhere'), /status 404/));
  test('refuses private addresses unless allowed', async () =>
    assert.match(await fetched('/page', false), /not a public address/));
});
