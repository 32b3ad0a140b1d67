import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Brief, type BriefCite, parseBrief } from '../../src/index.ts';

const program = fileURLToPath(new URL('../../bin/stemma.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
}

/** Runs the real command line in a process of its own. */
export function stemma(
  args: readonly string[],
  options: { readonly input?: string; readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: 'pipe',
      ...(options.cwd ? { cwd: options.cwd } : {}),
      ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err, seconds: (performance.now() - begun) / 1000 }));
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** The JSON document of some inputs, held against its schema. */
export async function briefOf(inputs: readonly string[]): Promise<Brief> {
  const { out, err, code } = await stemma(['brief', ...inputs, '--format', 'json']);
  if (code !== 0) throw new Error(`exit code ${code}: ${err}`);
  return parseBrief(JSON.parse(out));
}

/** Every object in a document that has the shape of a cite. */
export function* citesIn(value: unknown): Generator<BriefCite> {
  if (Array.isArray(value)) for (const item of value) yield* citesIn(item);
  else if (value !== null && typeof value === 'object') {
    if ('exact' in value && 'article' in value && 'start' in value && 'end' in value) yield value as BriefCite;
    for (const item of Object.values(value)) yield* citesIn(item);
  }
}
