import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { ensureChromium } from './setup/chromium.ts';

/** All checks that `npm test` makes. Static checks run beside each other and speak only when they fail. */

interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

function run(
  name: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  loud = false,
): Promise<Outcome> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (loud) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (ok: boolean): void => resolve({ name, ok, seconds: (performance.now() - begun) / 1000, output });
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function report({ name, ok, seconds, output }: Outcome, loud: boolean): void {
  say(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (!ok && !loud) say(output.trimEnd());
}

const strict = process.env['CI'] === 'true';
const chromium = ensureChromium(say);
const browser = 'path' in chromium ? { CHROME_PATH: chromium.path } : { STEMMA_NO_BROWSER: chromium.reason };
const files = [
  'src/**/*.test.ts',
  'test/**/*.test.ts',
  'quality/**/*.test.ts',
  'web/**/*.test.ts',
  'train/**/*.test.ts',
  'bench/**/*.test.ts',
]
  .flatMap((pattern) => globSync(pattern))
  .sort();

const outcomes: Outcome[] = [];
const statics: [string, string, string[]][] = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'biome', ['check', '--error-on-warnings', '.']],
  [
    'import rules',
    'depcruise',
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src', 'web', 'test', 'train', 'quality', 'bench'],
  ],
  ['unused code', 'knip', []],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['package', 'publint', ['--strict']],
];
for (const [name, command, args] of statics) {
  const outcome = await run(name, command, args);
  report(outcome, false);
  outcomes.push(outcome);
}
const tests = await run(
  'tests',
  'node',
  ['--test', '--test-timeout=240000', '--test-reporter=spec', ...files],
  browser,
  true,
);
report(tests, true);
outcomes.push(tests);

const failed = outcomes.filter(({ ok }) => !ok).map(({ name }) => name);
if ('reason' in chromium) {
  say(`skipped: browser tests, because ${chromium.reason}`);
  if (strict) failed.push('browser tests (skipped, and CI allows no skip)');
}
say(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
