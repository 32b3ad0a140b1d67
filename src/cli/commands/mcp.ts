import { Command } from 'commander';
import { open, openDesk, openStore } from '../../index.ts';
import type { Face } from '../face.ts';
import { packageVersion } from '../package-version.ts';
import { tellNotices } from './inputs.ts';

export const mcpCommand = (face: Face): Command =>
  new Command('mcp')
    .description('answer a program that speaks the Model Context Protocol on standard input and output')
    .argument('[inputs...]', 'files, folders, patterns or addresses to add first')
    .option('-s, --store <file>', 'the store to read; without one only the inputs are known', ':memory:')
    .action(async (inputs: string[], options: { readonly store: string }) => {
      const store = await openStore(options.store);
      const desk = openDesk(await open(), store);
      if (inputs.length > 0) {
        const kept = await desk.addInputs(inputs);
        tellNotices(kept.notices, face);
      }
      const { answerOnStandardStreams } = await import('../../http/mcp-stdio.ts');
      await answerOnStandardStreams({ store, desk, version: packageVersion() }, face.in, face.out);
      await store.close();
    });
