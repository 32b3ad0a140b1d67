import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';

/** `npm run bench [-- name…]`: every bench of this folder in a process of its own, one after another. */
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = globSync('*.ts', { cwd: import.meta.dirname })
  .filter((file) => file !== 'run.ts' && !file.endsWith('.test.ts'))
  .sort();

if (flags.includes('--help')) {
  process.stdout.write(
    `npm run bench [-- name…]\n  benches: ${files.map((file) => basename(file, '.ts')).join(', ')}\n`,
  );
  process.exit(0);
}

process.stdout.write(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
let failed = false;
for (const file of files) {
  if (wanted.length > 0 && !wanted.includes(basename(file, '.ts'))) continue;
  process.stdout.write(`\n== ${basename(file, '.ts')}\n`);
  failed =
    spawnSync(process.execPath, ['--max-old-space-size=8192', join(import.meta.dirname, file), ...flags], {
      stdio: 'inherit',
    }).status !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
