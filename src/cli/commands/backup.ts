import { existsSync, statSync } from 'node:fs';
import { Command } from 'commander';
import { openStore } from '../../index.ts';
import { type Face, UsageError } from '../face.ts';
import { existingStore, withStore } from '../store-place.ts';

export const backupCommand = (face: Face): Command =>
  withStore(new Command('backup'))
    .description('write a whole copy of the store while others go on using it')
    .argument('<file>', 'the copy; must not exist yet')
    .action(async (file: string, options: { readonly store?: string }) => {
      const path = existingStore(options.store);
      if (existsSync(file)) throw new UsageError(`expected a new file for the copy, but ${file} exists; name another`);
      const store = await openStore(path);
      try {
        await store.backup(file);
        const { articles, stories } = await store.counts();
        const megabytes = (statSync(file).size / 1e6).toFixed(1);
        face.out.write(`${file}: ${articles} reports, ${stories} stories, ${megabytes} MB\n`);
      } catch (cause) {
        if (cause instanceof UsageError) throw cause;
        throw new UsageError(`expected to write ${file}, but: ${(cause as Error).message}; choose another place`, {
          cause,
        });
      } finally {
        await store.close();
      }
    });
