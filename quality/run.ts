import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure, Measure } from './measure.ts';

/** Measures every room on the data folder, and fails under a floor. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '..');
const data = resolve(root, process.env['STEMMA_DATA'] ?? '../shared/data');
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const OWN = new Set(['run.ts', 'measure.ts', 'data.ts']);
const modules = globSync('quality/*.ts', { cwd: root })
  .filter((file) => !OWN.has(basename(file)) && !file.endsWith('.test.ts'))
  .sort();

if (values.help) {
  say(
    `npm run quality [-- [--full] [--misses] [room…]]\n  rooms: ${modules.map((file) => basename(file, '.ts')).join(', ')}\n  data: STEMMA_DATA, default ../shared/data`,
  );
  process.exit(0);
}

const floors = JSON.parse(readFileSync(join(root, 'quality/floors.json'), 'utf8')) as Record<string, number>;
const rows: string[][] = [['figure', 'value', 'floor', 'reach', 'best peer']];
const failures: string[] = [];
const measured = new Set<string>();

if (!existsSync(data)) {
  say(`skipped: every measure, because there is no data folder at ${data} (set STEMMA_DATA)`);
  process.exit(0);
}

for (const file of modules) {
  const loaded = (await import(join(root, file))) as { measure?: Measure };
  const { measure } = loaded;
  if (
    !measure ||
    (positionals.length > 0 && !positionals.includes(measure.room) && !positionals.includes(basename(file, '.ts')))
  )
    continue;
  const absent = measure.needs.filter((path) => !existsSync(join(data, path)));
  if (absent.length > 0) {
    say(`skipped: ${measure.room}, because ${absent.join(', ')} is not in the data folder`);
    continue;
  }
  const begun = performance.now();
  const figures = await measure.run({ data, full: values.full, log: values.misses ? say : () => {} });
  say(`${measure.room}: ${figures.length} figures in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  for (const figure of figures) judge(measure.room, figure);
}

function judge(room: string, figure: Figure): void {
  const key = `${room}.${figure.key}`;
  measured.add(key);
  const floor = floors[key];
  const lower = figure.better === 'lower';
  const under = floor !== undefined && !values.full && (lower ? figure.value > floor : figure.value < floor);
  if (!Number.isFinite(figure.value) || under)
    failures.push(`${key}: ${show(figure.value)} ${lower ? 'over' : 'under'} its floor ${floor}`);
  const reached =
    figure.reach === undefined
      ? ''
      : `${lower ? '≤' : '≥'} ${show(figure.reach)}${(lower ? figure.value <= figure.reach : figure.value >= figure.reach) ? ' ✓' : ''}`;
  rows.push([
    `${key}  ${figure.name}`,
    show(figure.value),
    floor === undefined ? '–' : show(floor),
    reached,
    figure.peer ?? '',
  ]);
}

function show(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(3);
}

const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
for (const row of rows)
  say(
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
if (positionals.length === 0) {
  for (const key of Object.keys(floors))
    if (!measured.has(key)) failures.push(`${key} has a floor but was not measured`);
}
for (const failure of failures) say(`✗ ${failure}`);
say(
  failures.length === 0
    ? `All figures at or above their floors (${Object.keys(floors).length} floors).`
    : `${failures.length} figures failed.`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
