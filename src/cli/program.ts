import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addCommand } from './commands/add.ts';
import { backupCommand } from './commands/backup.ts';
import { briefCommand } from './commands/brief.ts';
import { checkCommand } from './commands/check.ts';
import { clusterCommand } from './commands/cluster.ts';
import { collateCommand } from './commands/collate.ts';
import { extractCommand } from './commands/extract.ts';
import { mcpCommand } from './commands/mcp.ts';
import { readCommand } from './commands/read.ts';
import { rereadCommand } from './commands/reread.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { traceCommand } from './commands/trace.ts';
import { watchCommand } from './commands/watch.ts';
import type { Face } from './face.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The command line: one subcommand a verb. */
export function buildProgram(face: Face): Command {
  const program = new Command('stemma')
    .description(
      'Reads many reports of one event and tells what happened, who said so, which report came from which,\n' +
        'and where they agree and differ. Every statement points at the words it rests on.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help; "stemma <command> --help" tells more')
    .helpCommand(false)
    .showHelpAfterError('Run "stemma --help" for what it can do.')
    .configureOutput({ writeOut: (text) => face.out.write(text), writeErr: (text) => face.err.write(text) })
    .addHelpText(
      'after',
      `
Examples:
  stemma brief reports/                          a brief of the reports in a folder
  stemma brief a.html b.txt --html brief.html    the same, and a page to look at
  stemma trace reports/ --format dot             the family tree for Graphviz
  stemma check draft.txt --against reports/      what the reports say to a draft
  stemma add reports/ news.warc.gz               keep them in stemma.sqlite and tell their stories
  stemma read --jsonl < articles.jsonl           any step as a filter: NDJSON in, NDJSON out`,
    );
  const commands = [
    briefCommand,
    traceCommand,
    collateCommand,
    checkCommand,
    extractCommand,
    readCommand,
    clusterCommand,
    addCommand,
    watchCommand,
    searchCommand,
    serveCommand,
    mcpCommand,
    rereadCommand,
    backupCommand,
  ];
  for (const command of commands) program.addCommand(command(face).copyInheritedSettings(program));
  // Help and version end well; everything else that commander stops at is bad usage.
  const stop = ({ exitCode }: { readonly exitCode: number }): never => {
    face.exit(exitCode === 0 ? 0 : 2);
    throw new StopProgram();
  };
  for (const command of [program, ...program.commands]) command.exitOverride(stop);
  return program;
}

/** Commander wants to leave the process; the exit code is set already. */
export class StopProgram extends Error {
  override name = 'StopProgram';
}
