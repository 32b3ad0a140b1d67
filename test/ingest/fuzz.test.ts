import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { seededRandom } from '../../src/structures/seeded-random.ts';
import { held } from './bytes-disk.ts';
import { SAMPLES } from './samples.ts';

const runs = Number(process.env['STEMMA_INGEST_FUZZ'] ?? 450);
const LONGEST_MS = 2000;

const HOSTILE = [
  '<',
  '>',
  '&',
  '&#0;',
  '&lol;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?',
  '"',
  "'",
  '\u0000',
  '\ufeff',
  '{',
  '[',
  '}',
  ',',
  '\\u',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
  '<a>'.repeat(500),
  '['.repeat(2000),
  '{"a":'.repeat(1000),
  'xmlns:x="y" ',
  '__proto__',
  'constructor',
  '\r\n',
  '\r\n\r\n',
  'Content-Length: 99999999999',
  'Content-Length: -1',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffff\r\n',
  'WARC/1.0\r\n',
  '../../../etc/passwd',
  'x'.repeat(70_000),
].map((text) => Buffer.from(text));

/** Some changes to a file such as malice or a broken disk make. */
function spoiled(bytes: Buffer, random: () => number): Buffer {
  let out = bytes;
  for (let change = 1 + Math.floor(random() * 4); change > 0; change--) {
    const at = Math.floor(random() * out.length);
    const end = Math.min(out.length, at + Math.floor(random() * 200));
    const [before, after] = [out.subarray(0, at), out.subarray(end)];
    switch (Math.floor(random() * 6)) {
      case 0:
        out = Buffer.concat([before, after]);
        break;
      case 1:
        out = Buffer.concat([out.subarray(0, at), HOSTILE[Math.floor(random() * HOSTILE.length)]!, out.subarray(at)]);
        break;
      case 2:
        out = Buffer.concat([
          out.subarray(0, end),
          ...new Array<Buffer>(1 + Math.floor(random() * 300)).fill(out.subarray(at, end)),
          after,
        ]);
        break;
      case 3:
        out = Buffer.from(before);
        break;
      default:
        out = Buffer.from(out);
        for (let i = at; i < Math.min(out.length, at + 8); i++) out[i] = Math.floor(random() * 256);
    }
    if (out.length === 0) out = Buffer.from(' ');
  }
  return out;
}

test(`${runs} spoiled files of every format end in pages or notices, none in a crash or a long wait`, async () => {
  const random = seededRandom(31);
  const names = Object.keys(SAMPLES);
  for (let run = 0; run < runs; run++) {
    const name = names[run % names.length]!;
    const sound = SAMPLES[name]!;
    // Half of the packed files are spoiled within.
    const bytes =
      name.endsWith('.gz') && random() < 0.5 ? gzipSync(spoiled(gunzipSync(sound), random)) : spoiled(sound, random);
    const began = performance.now();
    await assert.doesNotReject(held(name, bytes), `run ${run}, ${name}`);
    const took = performance.now() - began;
    assert.ok(took < 3 * LONGEST_MS, `run ${run}, ${name}: ${took.toFixed(0)} ms`);
  }
});

test('what is made to be slow or large is not', async () => {
  const deep = '<outline text="x">'.repeat(200_000);
  const hostile: Readonly<Record<string, Buffer>> = {
    'deep.opml': Buffer.from(`<opml><body>${deep}`),
    'deep.xml': Buffer.from(`<urlset>${'<url>'.repeat(500_000)}`),
    'deep.rss': Buffer.from(`<rss><channel>${'<item>'.repeat(300_000)}`),
    'deep.json': Buffer.from('['.repeat(2_000_000)),
    'laughs.rss': Buffer.from(
      `<!DOCTYPE r [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "&a${i - 1};&a${i - 1};&a${i - 1};">`).join('')}]><rss><channel><title>&a19;</title></channel></rss>`,
    ),
    'open.rss': Buffer.from(`<rss><channel><title>${'<!--'.repeat(500_000)}`),
    'attributes.atom': Buffer.from(`<feed ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1" `).join('')}>`),
    'quotes.csv': Buffer.from(`text\n"${'""'.repeat(4_000_000)}`),
    'bomb.warc.gz': gzipSync(Buffer.alloc(200 * 1024 * 1024)),
    'bomb.jsonl.gz': gzipSync(Buffer.alloc(200 * 1024 * 1024, 'a')),
    'zeros.wacz': Buffer.alloc(3_000_000),
  };
  for (const [name, bytes] of Object.entries(hostile)) {
    const began = performance.now();
    const found = await held(name, bytes);
    const took = performance.now() - began;
    assert.ok(found.length > 0, `${name} is told`);
    assert.ok(took < 3 * LONGEST_MS, `${name}: ${took.toFixed(0)} ms`);
  }
});
