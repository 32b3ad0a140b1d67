/**
 * A web archive from pages to told stories on all cores, as `stemma add` does it: pages a second by the clock and by the
 * processor, beside reading alone on one core. `node bench/archive.ts [--pages 2000] [--jobs N]`
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { open, openDeskOver, openStore } from '../src/index.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '1500' }, jobs: { type: 'string' } } });
const jobs = Number(values.jobs ?? availableParallelism());
const folder = join(process.env['STEMMA_DATA'] ?? '../shared/data', 'pages/article-extraction/html');
if (!existsSync(folder)) {
  console.log(`no pages at ${folder}: set STEMMA_DATA`);
  process.exit(0);
}
const sources = readdirSync(folder)
  .sort()
  .map((name) => gunzipSync(readFileSync(join(folder, name))));
const home = mkdtempSync(join(tmpdir(), 'stemma-archive-'));
const archive = join(home, 'pages.warc.gz');
const count = Number(values.pages);
const members: Buffer[] = [];
for (let n = 0; n < count; n++) {
  // Each page stands at many outlets: copies as the wires make them.
  const html = sources[n % sources.length]!;
  const http = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'), html]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${n}>\r\nWARC-Target-URI: https://paper-${Math.floor(n / sources.length)}.example/${n}\r\nWARC-Date: 2024-05-14T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  members.push(gzipSync(Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]), { level: 1 }));
}
writeFileSync(archive, Buffer.concat(members));

const stemma = await open();
const seconds = (usage: NodeJS.CpuUsage): number => (usage.user + usage.system) / 1e6;
/** Reading on this core alone, warm: what the rest is measured by. */
const sample = sources
  .slice(0, 120)
  .map((bytes, index) => ({ url: `https://x.example/${index}`, bytes, mediaType: 'text/html' }));
stemma.readPages(sample.slice(0, 60));
const alone = process.cpuUsage();
stemma.readPages(sample);
const perPage = seconds(process.cpuUsage(alone)) / sample.length;
console.log(`reading alone: ${(1 / perPage).toFixed(0)} pages a second of processor`);

const path = join(home, 'store.sqlite');
const store = await openStore(path);
const desk = await openDeskOver(stemma, store, jobs);
const began = performance.now();
const cpu = process.cpuUsage();
const kept = await desk.addInputs([archive]);
const wall = (performance.now() - began) / 1000;
const used = seconds(process.cpuUsage(cpu));
const { articles, stories } = await store.counts();
console.log(
  `${count} pages (${articles} reports, ${stories} stories, ${kept.notices.length} notices) with ${jobs} workers: ${wall.toFixed(1)} s, ` +
    `${(count / wall).toFixed(0)} pages/s by the clock; ${used.toFixed(1)} s of processor, ${((count / used) * jobs).toFixed(0)} pages/s on ${jobs} free cores; ` +
    `${(used / count / perPage).toFixed(2)} × reading alone`,
);
const again = performance.now();
await desk.addInputs([archive]);
console.log(`the same again: ${(count / ((performance.now() - again) / 1000)).toFixed(0)} pages/s passed over`);
console.log(
  `${(statSync(path).size / articles / 1000).toFixed(1)} kB a report, raw pages of ${(sources.reduce((sum, { length }) => sum + length, 0) / sources.length / 1000).toFixed(0)} kB included`,
);
await desk.close();
await store.close();
rmSync(home, { recursive: true, force: true });
