import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { glob, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import { setImmediate as breath, setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Desk } from './desk/desk.ts';
import { createPolite, type Disk } from './ingest/index.ts';
import { nodeNet } from './net/node-net.ts';

export { type LanguageModelOptions, languageModel, ModelAddressError } from './net/language-model.ts';

import type { Tools } from './pipeline.ts';
import { createReader, type Reader } from './read/index.ts';
import { openStemma, type Stemma } from './stemma.ts';
import type { Store } from './store/store.ts';
import { loadWordVectors, type WordVectors } from './text/word-vectors.ts';

/** Configuration → adapters. The only file that touches the machine on behalf of the steps. */

const root = new URL('../', import.meta.url);

/** A file that ships with the package is not where it belongs. */
export class MissingFileError extends Error {
  override name = 'MissingFileError';
}

async function shipped(path: string, remedy: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(path, root));
  } catch (cause) {
    throw new MissingFileError(`expected ${path} beside the program at ${fileURLToPath(root)}, found none; ${remedy}`, {
      cause,
    });
  }
}

const model = (name: string): Promise<Uint8Array> =>
  shipped(`models/${name}`, 'install the package again, or run its script in train/');
const present = async (name: string): Promise<Uint8Array | undefined> =>
  existsSync(new URL(`models/${name}`, root)) ? model(name) : undefined;

/** The steps' tools with the shipped weights. */
export async function composeTools(): Promise<Tools> {
  const [names, attributions, cluster, trace, words] = await Promise.all([
    model('names.bin'),
    present('attributions.bin'),
    present('cluster.bin'),
    present('trace.bin'),
    model('words.bin'),
  ]);
  const number = await packageVersion();
  let version: string | undefined;
  let reader: Reader | undefined;
  let vectors: WordVectors | undefined;
  // Not every command reads: what it does not need is not unpacked.
  return {
    get version() {
      version ??= versionOf(number, [names, attributions]);
      return version;
    },
    get reader() {
      reader ??= createReader({ names, ...(attributions ? { attributions } : {}) });
      return reader;
    },
    get words() {
      vectors ??= loadWordVectors(words);
      return vectors;
    },
    ...(cluster ? { clusterWeights: cluster } : {}),
    ...(trace ? { traceWeights: trace } : {}),
  };
}

async function packageVersion(): Promise<string> {
  const bytes = await shipped('package.json', 'install the package again');
  return (JSON.parse(new TextDecoder().decode(bytes)) as { version: string }).version;
}

/** What tells readings of one release from those of another: the package's version and a digest of the weights. */
function versionOf(version: string, weights: readonly (Uint8Array | undefined)[]): string {
  const digest = createHash('sha256');
  for (const bytes of weights) if (bytes) digest.update(bytes);
  return `${version}-${digest.digest('hex').slice(0, 12)}`;
}

/** The page as one HTML file, without its data. */
export async function shell(): Promise<string> {
  return new TextDecoder().decode(await shipped('web/dist/story.html', 'run "npm run page" to build it'));
}

export const nodeDisk: Disk = {
  async stat(path) {
    try {
      const found = await stat(path);
      return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size };
    } catch {
      return undefined;
    }
  },
  real: (path) => realpath(path),
  list: async (folder) => (await readdir(folder)).sort(),
  chunks: (path) => createReadStream(path, { highWaterMark: 256 * 1024 }),
  range: (path, start, end) => (end > start ? createReadStream(path, { start, end: end - 1 }) : Readable.from([])),
  async glob(pattern) {
    const paths: string[] = [];
    for await (const path of glob(pattern)) paths.push(path);
    return paths.sort();
  },
};

export interface OpenOptions {
  /** Whether addresses of private networks may be fetched. */
  readonly allowPrivate?: boolean;
  /** Between two requests to one host where nobody asked for the very address; 1,000 by default. */
  readonly gapMs?: number;
  /** Such requests at a time over all hosts; 32 by default. */
  readonly requests?: number;
}

/** Stemma with the shipped weights and this machine's disk and network: what a program opens once and keeps. */
export async function open(options: OpenOptions = {}): Promise<Stemma> {
  const net = nodeNet({ allowPrivate: options.allowPrivate === true, timeoutMs: 30_000 });
  const agent = 'stemma';
  const now = (): string => new Date().toISOString();
  const polite = createPolite({
    net,
    agent,
    now,
    pause: (ms) => pause(ms),
    gapMs: options.gapMs ?? 1000,
    most: options.requests ?? 32,
  });
  return openStemma(await composeTools(), { disk: nodeDisk, net, agent, now, polite });
}

/** The store in a file; it is made where there is none. `:memory:` keeps nothing. Throws UnknownStoreError. */
export async function openStore(path: string): Promise<Store> {
  const [{ openSqliteStore }, { tellLone }] = await Promise.all([
    import('./store/sqlite/sqlite-store.ts'),
    import('./desk/tell-lone.ts'),
  ]);
  let stemma: Promise<Stemma> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  return openSqliteStore(
    path,
    () => new Date().toISOString(),
    async (...asked) => {
      stemma ??= open();
      // One after another, with others let in between: a list may ask for many.
      turn = turn.then(() => breath());
      await turn;
      try {
        return tellLone(await stemma, ...asked);
      } catch (error) {
        process.emitWarning(`the story ${asked[0]} could not be told: ${(error as Error).message}; please report it`);
        return undefined;
      }
    },
  );
}

/** A desk over a store in this thread, with worker threads for what costs much; without `jobs`, one for each core. */
export async function openDeskOver(stemma: Stemma, store: Store, jobs = availableParallelism()): Promise<Desk> {
  const [{ openDesk }, { ownHands }, { poolHands }] = await Promise.all([
    import('./desk/desk.ts'),
    import('./desk/hands.ts'),
    import('./desk/hands-pool.ts'),
  ]);
  const own = ownHands(stemma);
  return openDesk(stemma, store, { hands: jobs > 1 ? poolHands(own, jobs) : own });
}

/** A desk over the store in a file, in a thread of its own: it writes there while this one reads. */
export async function openDeskBeside(path: string): Promise<Desk> {
  const [{ Worker }, { remoteDesk }] = await Promise.all([
    import('node:worker_threads'),
    import('./desk/remote-desk.ts'),
  ]);
  // The same file as TypeScript in the repository and as JavaScript in the package.
  const script = import.meta.url.replace(/compose\.([jt]s)$/, 'desk/desk-worker.$1');
  return remoteDesk(new Worker(new URL(script), { workerData: { path }, execArgv: [] }));
}
