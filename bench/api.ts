/**
 * The served API under 64 connections for a while (`--seconds 60`; 15 by default) while reports are added: milliseconds to
 * an answer (p50, p99, worst) by route, failures, and what the answering thread of the server itself spent on a request,
 * which a busy machine does not change much. Loopback only.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '15' } }, strict: false });
const seconds = Number(values['seconds']);
const CONNECTIONS = 64;

const PLACES = ['Harn', 'Kelso', 'Orvieto', 'Brindal', 'Toskar', 'Wexley', 'Almere', 'Quint', 'Sardova', 'Lindal'];
const EVENTS = ['flood', 'strike', 'election', 'fire', 'trial', 'merger', 'storm', 'outbreak'];

/** An invented report: which event, in which of its wordings. */
function report(event: number, wording: number): { name: string; text: string } {
  const [place, what] = [PLACES[event % PLACES.length]!, EVENTS[(event * 7) % EVENTS.length]!];
  const lines = [
    `The ${what} of ${place} number ${event} has left ${40 + event} people without work, officials said on Tuesday.`,
    `“Nobody in ${place} foresaw the ${what} of case ${event},” said Mayor Ana Ruiz${event}.`,
    `The council of ${place} will meet on ${1 + (event % 28)} March 2024 to speak of ${event * 3} million dollars of help.`,
    `Wording ${wording}: ${'the reporters add that roads, schools and the old harbour stay closed. '.repeat(6)}`,
  ];
  const text = `The ${what} of ${place} ${event}\n\n${(wording % 2 ? lines.toReversed() : lines).join('\n\n')}`;
  return { name: `e${event}-w${wording}.txt`, text };
}

const home = mkdtempSync(join(tmpdir(), 'stemma-bench-api-'));
const pile = join(home, 'pile');
mkdirSync(pile);
for (let event = 0; event < 60; event++) {
  for (let wording = 0; wording < 4; wording++) {
    const { name, text } = report(event, wording);
    writeFileSync(join(pile, name), text);
  }
}
const bin = new URL('../bin/stemma.js', import.meta.url).pathname;
const server = spawn(process.execPath, [bin, 'serve', pile, '--port', '0', '--store', join(home, 'desk.sqlite')], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const port = await new Promise<number>((resolve) => {
  server.stdout.on('data', (chunk: Buffer) => {
    const found = /:(\d+)\//.exec(String(chunk))?.[1];
    if (found) resolve(Number(found));
  });
});

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS + 2 });
const ask = (path: string, body?: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const asked = request({
      host: '127.0.0.1',
      port,
      path,
      agent,
      method: body === undefined ? 'GET' : 'POST',
      headers,
    });
    asked.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
const cpu = async (name: string): Promise<number> =>
  Number(new RegExp(`^${name} (\\S+)$`, 'm').exec((await ask('/metrics')).text)?.[1]);

const { items } = JSON.parse((await ask('/api/stories?limit=200')).text) as { items: { id: string }[] };
const ids = items.map(({ id }) => encodeURIComponent(id));
const routes: Record<string, (turn: number) => string> = {
  'a list of stories': (turn) => `/api/stories?limit=50&sort=${['updated', 'origins', 'reports'][turn % 3]}`,
  'a story': (turn) => `/api/stories/${ids[turn % ids.length]}`,
  'a tree': (turn) => `/api/stories/${ids[turn % ids.length]}/lineage`,
  'a page': (turn) => `/stories/${ids[turn % ids.length]}`,
  'a search': (turn) => `/api/search?q=${PLACES[turn % PLACES.length]}&limit=20`,
  quotations: (turn) => `/api/quotations?speaker=ruiz${turn % 60}&limit=20`,
  'the front': () => '/',
};
const names = Object.keys(routes);
const took = new Map<string, number[]>(names.map((name) => [name, []]));
// Connections are opened before the clock runs: a server takes them in one after another.
await Promise.all(Array.from({ length: CONNECTIONS }, () => ask('/api/counts')));
let failures = 0;
let turn = 0;
let ended = false;
const [own, all] = [await cpu('stemma_answering_cpu_seconds_total'), await cpu('process_cpu_seconds_total')];
const within = async (bound: string): Promise<number> => {
  const { text } = await ask('/metrics');
  return Number(new RegExp(`stemma_http_seconds_bucket\\{le="${bound}"\\} (\\d+)`).exec(text)?.[1]);
};
const bounds = ['0.025', '0.1', '0.25', '\\+Inf'];
const before = await Promise.all(bounds.map(within));
const held = monitorEventLoopDelay({ resolution: 10 });
held.enable();
const began = performance.now();

const until = began + seconds * 1000;
const connection = async (): Promise<void> => {
  while (performance.now() < until) {
    turn += 1;
    const name = names[turn % names.length]!;
    const asked = performance.now();
    try {
      const { status } = await ask(routes[name]!(Math.floor(turn / names.length)));
      if (status !== 200 && status !== 404) failures += 1;
    } catch {
      failures += 1;
    }
    took.get(name)!.push(performance.now() - asked);
  }
};
let added = 0;
const adding = async (): Promise<void> => {
  for (let event = 100; !ended; event += 10) {
    const reports = Array.from({ length: 10 }, (_, at) => report(event + at, at % 4));
    const { number } = JSON.parse((await ask('/api/add', JSON.stringify({ reports }))).text) as { number: number };
    // To the end, so that nothing is cut off where the server is ended.
    for (let state = 'under way'; state === 'under way'; ) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      ({ state } = JSON.parse((await ask(`/api/add/${number}`)).text) as { state: string });
    }
    added += 10;
  }
};
const adds = adding();
await Promise.all(Array.from({ length: CONNECTIONS }, connection));
ended = true;
await adds;
const passed = (performance.now() - began) / 1000;
const [ownNow, allNow] = [await cpu('stemma_answering_cpu_seconds_total'), await cpu('process_cpu_seconds_total')];

held.disable();
const after = await Promise.all(bounds.map(within));

const at = (sorted: readonly number[], share: number) =>
  sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
const line = (name: string, times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  const figures = [0.5, 0.99, 1].map((share) => `${at(sorted, share).toFixed(0).padStart(6)} ms`);
  console.log(`${name.padEnd(18)} ${String(times.length).padStart(7)}  ${figures.join(' ')}`);
};
console.log(
  `${''.padEnd(18)} ${'answers'.padStart(7)}  ${['p50', 'p99', 'worst'].map((one) => one.padStart(9)).join(' ')}`,
);
for (const [name, times] of took) line(name, times);
const every = [...took.values()].flat();
line('all', every);
const of = every.length;
console.log(
  `${failures} failures; ${(of / passed).toFixed(0)} answers/s over ${CONNECTIONS} connections, ${added} reports added meanwhile`,
);
console.log(
  `the answering thread spent ${(((ownNow - own) / of) * 1000).toFixed(2)} ms of processor a request, ` +
    `all threads ${((allNow - all) / passed).toFixed(2)} processors`,
);
const answered = after.map((count, index) => count - before[index]!);
const share = (index: number) => `${((answered[index]! / answered.at(-1)!) * 100).toFixed(2)} %`;
console.log(
  `by the server's clock ${share(0)} within 25 ms, ${share(1)} within 100, ${share(2)} within 250; ` +
    `this client was itself held up ${(held.percentile(99) / 1e6).toFixed(0)} ms at its p99`,
);
agent.destroy();
server.kill('SIGTERM');
await new Promise((resolve) => server.on('close', resolve));
rmSync(home, { recursive: true, force: true });
process.exitCode = failures > 0 ? 1 : 0;
