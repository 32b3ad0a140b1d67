import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, test } from 'node:test';
import { buildProgram, StopProgram } from '../program.ts';

let before: string | undefined;
beforeEach(() => {
  before = process.env['STEMMA_TOKEN'];
});
afterEach(() => {
  if (before === undefined) delete process.env['STEMMA_TOKEN'];
  else process.env['STEMMA_TOKEN'] = before;
});

/** What a command line writes. */
async function written(...words: string[]): Promise<string> {
  let text = '';
  const out = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      done();
    },
  });
  const face = {
    in: Readable.from([]),
    out,
    err: out,
    width: 100,
    color: false,
    progress: false,
    exit: () => undefined,
  };
  try {
    await buildProgram(face).parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof StopProgram)) throw error;
  }
  return text;
}

test('the help of stemma serve names the variable of the token and never its value', async () => {
  process.env['STEMMA_TOKEN'] = 's3cret-value';
  const help = await written('serve', '--help');
  assert.match(help, /STEMMA_TOKEN/);
  assert.doesNotMatch(help, /s3cret-value/);
});

test('an empty token is none', async () => {
  process.env['STEMMA_TOKEN'] = '';
  await assert.rejects(written('serve', '--host', '0.0.0.0'), /expected --token/);
  await assert.rejects(written('serve', '--host', '0.0.0.0', '--token', ''), /expected --token/);
});
