import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/stemma.js', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/blinken-lavrov/', import.meta.url));

/** Starts the server and waits for the line that says where it is. */
function start(...options: string[]): Promise<{ child: ChildProcess; line: string; url: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, 'serve', '--port', '0', ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const url = /http:\/\/\S+/.exec(out)?.[0];
      if (url !== undefined && out.includes('\n')) resolve({ child, line: out, url });
    });
    child.on('close', (code) => reject(new Error(`it ended with ${code}: ${err}`)));
  });
}

const end = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.removeAllListeners('close');
    child.on('close', (code) => resolve(code));
    child.kill('SIGTERM');
  });

it('stemma serve keeps reports in a file, serves them, ends well and has them still the next time', async () => {
  const home = mkdtempSync(join(tmpdir(), 'stemma-serve-'));
  const store = join(home, 'desk.sqlite');
  const first = await start(examples, '--store', store);
  assert.match(first.line, /^1 story of 5 reports/);
  const stories = (await (await fetch(`${first.url}api/stories`)).json()) as { items: { reports: number }[] };
  assert.deepEqual(
    stories.items.map((story) => story.reports),
    [5],
  );
  assert.equal(await end(first.child), 0);
  const second = await start('--store', store, examples);
  assert.match(second.line, /^1 story of 5 reports/);
  const { items } = (await (await fetch(`${second.url}api/search?q=kuleba`)).json()) as { items: unknown[] };
  assert.equal(items.length, 5);
  assert.equal(await end(second.child), 0);
  rmSync(home, { recursive: true, force: true });
});

it('stemma mcp answers on standard input and output', async () => {
  const child = spawn(process.execPath, [bin, 'mcp', examples], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ask = (id: number, method: string, params: object) =>
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
  ask(1, 'initialize', { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 'test', version: '0' } });
  ask(2, 'tools/call', { name: 'who_said', arguments: { speaker: 'kuleba', limit: 1 } });
  let out = '';
  for await (const chunk of child.stdout) {
    out += String(chunk);
    if (out.split('\n').length > 2) child.stdin.end();
  }
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: number; result: { content?: { text: string }[] } });
  assert.deepEqual(
    answers.map((answer) => answer.id),
    [1, 2],
  );
  assert.match(answers[1]?.result.content?.[0]?.text ?? '', /"speaker":"Dmytro Kuleba"/);
});

it('stemma serve refuses another interface without a token', async () => {
  await assert.rejects(start('--host', '0.0.0.0'), /expected --token/);
});
