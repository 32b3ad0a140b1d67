import { Command } from 'commander';
import { counted } from '../../model/brief-words.ts';
import type { Face } from '../face.ts';
import { progressBar } from '../progress.ts';
import { existingStore, withStore } from '../store-place.ts';
import { tellNotices, wholeNumber } from './inputs.ts';
import { withDesk } from './with-desk.ts';

interface Options {
  readonly store?: string;
  readonly all?: boolean;
  readonly jobs?: number;
}

export const rereadCommand = (face: Face): Command =>
  withStore(new Command('reread'))
    .description('read the kept pages again by this version, and tell their stories anew')
    .option('--all', 'also those that this version has read')
    .option('-j, --jobs <number>', 'worker threads; all cores by default', wholeNumber(1, 256))
    .addHelpText('after', '\nIds and decisions stay. Ended in between, it goes on where it was when it is run again.')
    .action(async (options: Options) => {
      await withDesk(existingStore(options.store), options, async ({ desk }) => {
        const bar = progressBar(face);
        const told = await desk.reread({ all: options.all === true }, bar.step).finally(bar.stop);
        tellNotices(told.notices, face);
        face.out.write(`${counted(told.read, 'page')} read again, of ${told.changed} another text or title came\n`);
      });
    });
