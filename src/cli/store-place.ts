import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { UsageError } from './face.ts';

const DEFAULT = 'stemma.sqlite';

/** Where reports are kept: as named, else as the environment says, else `stemma.sqlite` in the working folder. */
export const storePlace = (named: string | undefined): string => named ?? fromEnvironment() ?? DEFAULT;

/** The same, where there is such a store; for commands that need one. */
export function existingStore(named: string | undefined): string {
  const path = storePlace(named);
  if (existsSync(path)) return path;
  throw new UsageError(`expected a store at ${path}, found none; name another by --store, or make one by "stemma add"`);
}

/** The store that is meant where none is named, if there is one. */
export const usualStore = (): string | undefined => fromEnvironment() ?? (existsSync(DEFAULT) ? DEFAULT : undefined);

const fromEnvironment = (): string | undefined => process.env['STEMMA_STORE'] || undefined;

export const withStore = (command: Command): Command =>
  command.option('-s, --store <file>', `where reports are kept (default: $STEMMA_STORE, else ${DEFAULT} here)`);
