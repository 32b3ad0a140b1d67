import process from 'node:process';
import { buildProgram, StopProgram } from './program.ts';

/** The process: streams and exit code. A closed pipe (`stemma … | head`) ends it quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const program = buildProgram({
  in: process.stdin,
  out: process.stdout,
  err: process.stderr,
  width: Math.min(process.stdout.columns ?? 100, 120),
  color: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  progress: process.stderr.isTTY === true,
  exit: (code) => {
    process.exitCode = code;
  },
});

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof StopProgram)) tellFailure(error as Error);
}

function tellFailure({ name, message, stack }: Error): void {
  process.exitCode = 1;
  process.stderr.write(`stemma: ${message}\n`);
  // A programmer's mistake keeps its trace for the report; a told failure (a file that cannot be written) does not.
  if (name !== 'TypeError' && name !== 'RangeError') return;
  process.stderr.write(
    process.env['STEMMA_TRACE']
      ? `${stack}\n`
      : 'This is a fault of Stemma. Run it again with STEMMA_TRACE=1 and report what it prints.\n',
  );
}
