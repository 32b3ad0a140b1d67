import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/index.ts';
import { seededRandom } from '../../src/structures/seeded-random.ts';
import { samplePile } from './sample-pile.ts';
import { told } from './told.ts';

const bin = fileURLToPath(new URL('../../bin/stemma.js', import.meta.url));
const kills = Number(process.env['STEMMA_ADD_KILLS'] ?? 5);

/** Adds the pile to a store; ends it by SIGKILL after some time, if it has not ended before. True where it ended well. */
function add(pile: string, store: string, jobs: number, killAfterMs?: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, 'add', pile, '--store', store, '--jobs', String(jobs)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told_ = '';
    child.stderr.on('data', (chunk: Buffer) => {
      told_ += chunk.toString();
    });
    const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(true);
      else if (signal === 'SIGKILL') resolve(false);
      else reject(new Error(`it ended with ${code}: ${told_}`));
    });
  });
}

test(`killed at ${kills} moments of adding, placing and telling, a store ends as one that was never disturbed`, async () => {
  const home = mkdtempSync(join(tmpdir(), 'stemma-add-kill-'));
  const pile = join(home, 'pile.jsonl');
  const rows = samplePile(kills > 20 ? 160 : 80).map(({ url, stated }) => JSON.stringify({ url, ...stated }));
  writeFileSync(pile, rows.join('\n'));
  const began = performance.now();
  assert.equal(await add(pile, join(home, 'whole.sqlite'), 2), true);
  const took = performance.now() - began;
  const whole = await openStore(join(home, 'whole.sqlite'));
  const expected = await told(whole);
  await whole.close();
  const random = seededRandom(9);
  let done = 0;
  for (let trial = 0; done < kills; trial += 1) {
    const path = join(home, `${trial}.sqlite`);
    // Start-up takes its part of the time: moments before the first page is read disturb nothing.
    while (done < kills && !(await add(pile, path, 1 + (done % 2), took * (0.3 + random() * 0.6)))) done += 1;
    assert.equal(await add(pile, path, 2), true);
    const store = await openStore(path);
    assert.deepEqual(await told(store), expected, `trial ${trial}`);
    await store.close();
    rmSync(path);
  }
  rmSync(home, { recursive: true, force: true });
});
