import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { openDeskBeside, openStore, shell } from '../../index.ts';
import { counted } from '../../model/brief-words.ts';
import { type Face, UsageError } from '../face.ts';
import { packageVersion } from '../package-version.ts';
import { progressBar } from '../progress.ts';
import { usualStore } from '../store-place.ts';
import { tellNotices, wholeNumber } from './inputs.ts';

interface Options {
  readonly store?: string;
  readonly port: number;
  readonly host: string;
  readonly token?: string;
}

const LOCAL = new Set(['127.0.0.1', 'localhost', '::1']);

export const serveCommand = (face: Face): Command =>
  new Command('serve')
    .description('keep reports and show their stories to people (pages) and programs (JSON API, MCP)')
    .argument('[inputs...]', 'files, folders, patterns or addresses to add first')
    .option(
      '-s, --store <file>',
      'keep reports and stories there (default: $STEMMA_STORE, else stemma.sqlite here if there is one; else they last as long as the server)',
    )
    .option('-p, --port <number>', 'port; 0 takes a free one', wholeNumber(0, 65_535), 4321)
    .option('--host <address>', 'interface; another than this machine’s own needs a token', '127.0.0.1')
    .option(
      '--token <secret>',
      'who asks must send it, as a bearer token or as a password; better given as STEMMA_TOKEN in the environment',
    )
    .action(async (inputs: string[], options: Options) => {
      // Read here: a default of the option would be printed by --help.
      const token = options.token || process.env['STEMMA_TOKEN'] || undefined;
      if (!LOCAL.has(options.host) && token === undefined) {
        throw new UsageError(`expected --token with --host ${options.host}: everybody in the network could read`);
      }
      const place = placeOf(options.store ?? usualStore());
      const store = await openStore(place.path);
      const desk = await openDeskBeside(place.path);
      // What an earlier run kept and did not tell is told while the server answers.
      let unsettled: Promise<void> = Promise.resolve();
      try {
        if (inputs.length > 0) {
          const bar = progressBar(face);
          const kept = await desk.addInputs(inputs, bar.step);
          bar.stop();
          tellNotices(kept.notices, face);
        } else {
          unsettled = desk.settle().then(({ notices }) => tellNotices(notices, face));
          // Where the server cannot listen nobody waits for it.
          unsettled.catch(() => undefined);
        }
        // Loaded here, for the other commands need no server.
        const [{ createApp }, { listen }] = await Promise.all([
          import('../../http/app.ts'),
          import('../../http/listen.ts'),
        ]);
        const app = createApp({
          store,
          desk,
          shell: await shell(),
          version: packageVersion(),
          clock: () => performance.now(),
          log: (error) => face.err.write(`${error instanceof Error ? error.stack : String(error)}\n`),
          ...(token === undefined ? {} : { token }),
        });
        const server = await listen(app, options.host, options.port);
        const { articles, stories } = await store.counts();
        const told = `${stories} ${stories === 1 ? 'story' : 'stories'} of ${counted(articles, 'report')}`;
        face.out.write(`${told} at ${server.url} (Ctrl+C ends it)\n`);
        unsettled.catch((error: unknown) => face.err.write(`${String(error)}\n`));
        await interrupted();
        await server.close();
      } finally {
        await desk.close();
        await store.close();
        place.remove();
      }
    });

/** The file of the store: the one that was named, or one for this run alone. */
function placeOf(named: string | undefined): { readonly path: string; readonly remove: () => void } {
  if (named !== undefined) return { path: named, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'stemma-'));
  return { path: join(folder, 'store.sqlite'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
