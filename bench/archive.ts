/**
 * Web archives from pages to told stories on all cores, as `stemma add` does it: pages a second by the clock and by the
 * processor, beside reading alone on one core. One archive has each page once: news texts in the frames of real pages; one
 * has real pages, each at many outlets. An archive of news holds tens of thousands of pages, so the threads are warmed by
 * other pages before the clock starts. `node bench/archive.ts [--pages 2000] [--copies 12] [--jobs N]`
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { open, openDeskOver, openStore } from '../src/index.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    copies: { type: 'string', default: '12' },
    jobs: { type: 'string' },
  },
});
const jobs = Number(values.jobs ?? availableParallelism());
const data = process.env['STEMMA_DATA'] ?? '../shared/data';
const folder = join(data, 'pages/article-extraction/html');
if (!existsSync(folder)) {
  console.log(`no pages at ${folder}: set STEMMA_DATA`);
  process.exit(0);
}
const real = readdirSync(folder)
  .sort()
  .map((name) => gunzipSync(readFileSync(join(folder, name))));

/** A news text where the paragraphs of a real page were: its head, navigation, scripts and foot stay. */
function framed(text: string, frame: string): Buffer {
  const [title = ''] = text.split(/(?<=[.!?])\s/, 1);
  const body = text
    .split(/\n+/)
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
  const from = frame.search(/<p[\s>]/i);
  const to = frame.toLowerCase().lastIndexOf('</p>') + 4;
  return Buffer.from(`${frame.slice(0, Math.max(0, from))}<h1>${title}</h1>${body}${frame.slice(Math.max(from, to))}`);
}

/** What a frame says of its own article is taken out. */
const OWN =
  /<script[^>]*ld\+json[^>]*>[\s\S]*?<\/script>|<meta[^>]*(?:title|description)[^>]*>|<title[^>]*>[\s\S]*?<\/title>/gi;
const frames = real.map((html) => html.toString('utf8').replace(OWN, ''));
const single = readdirSync(join(data, 'bulk'))
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) =>
    readFileSync(join(data, 'bulk', name), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line, n) => framed((JSON.parse(line) as { text: string }).text, frames[n % frames.length]!));
const home = mkdtempSync(join(tmpdir(), 'stemma-archive-'));

function archiveOf(name: string, pages: readonly Buffer[], copies: number): string {
  const members: Buffer[] = [];
  for (let copy = 0; copy < copies; copy++) {
    for (const [n, html] of pages.entries()) {
      const http = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'), html]);
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${copy}-${n}>\r\nWARC-Target-URI: https://${name}-${copy}.example/${n}\r\nWARC-Date: 2024-05-14T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
      members.push(gzipSync(Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]), { level: 1 }));
    }
  }
  const path = join(home, `${name}.warc.gz`);
  writeFileSync(path, Buffer.concat(members));
  return path;
}

const stemma = await open();
const seconds = (usage: NodeJS.CpuUsage): number => (usage.user + usage.system) / 1e6;
const size = (path: string): number =>
  statSync(path).size + (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0);

async function measure(name: string, pages: readonly Buffer[], copies: number, warm: readonly Buffer[]) {
  /** Reading on this core alone, warm: what the rest is measured by. */
  const sample = pages
    .slice(0, 240)
    .map((bytes, n) => ({ url: `https://x.example/${n}`, bytes, mediaType: 'text/html' }));
  const readAll = () => {
    for (const page of sample) stemma.read(stemma.extract(page));
  };
  readAll();
  const alone = process.cpuUsage();
  readAll();
  const perPage = seconds(process.cpuUsage(alone)) / sample.length;

  const path = join(home, `${name}.sqlite`);
  const store = await openStore(path);
  const desk = await openDeskOver(stemma, store, jobs);
  await desk.addInputs([archiveOf(`warm-${name}`, warm, 1)]);
  const before = await store.counts();
  const sizeBefore = size(path);
  const archive = archiveOf(name, pages, copies);
  const count = pages.length * copies;

  const began = performance.now();
  const cpu = process.cpuUsage();
  let placed: { readonly wall: number; readonly used: number } | undefined;
  const now = () => ({ wall: (performance.now() - began) / 1000, used: seconds(process.cpuUsage(cpu)) });
  const kept = await desk.addInputs([archive], (_done, _all, what) => {
    if (what === 'stories') placed ??= now();
    else placed = undefined;
  });
  const told = now();
  const { articles, stories } = await store.counts();
  const reports = articles - before.articles;
  console.log(
    `\n${name}: ${count} pages (${reports} reports, ${stories - before.stories} stories, ${kept.notices.length} notices), ${jobs} workers`,
  );
  const line = (what: string, { wall, used }: typeof told): void =>
    console.log(
      `  ${what}: ${(count / wall).toFixed(0)} pages/s by the clock; ${((count / used) * jobs).toFixed(0)} on ${jobs} free cores ` +
        `(${((used / count) * 1000).toFixed(1)} ms of processor a page, ${(used / count / perPage).toFixed(2)} × reading alone)`,
    );
  line('read, kept and placed in stories', placed ?? told);
  line('the same and every story told   ', told);
  const again = performance.now();
  await desk.addInputs([archive]);
  console.log(`  the same again: ${(count / ((performance.now() - again) / 1000)).toFixed(0)} pages/s passed over`);
  const html = pages.reduce((sum, { length }) => sum + length, 0) / pages.length / 1000;
  console.log(
    `  ${((size(path) - sizeBefore) / reports / 1000).toFixed(1)} kB a report, raw pages of ${html.toFixed(0)} kB included`,
  );
  await desk.close();
  await store.close();
}

const count = Number(values.pages);
await measure('each-once', single.slice(0, count), 1, single.slice(count));
await measure('copies', real, Number(values.copies), single.slice(0, 700));
rmSync(home, { recursive: true, force: true });
