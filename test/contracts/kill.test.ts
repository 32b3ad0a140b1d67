import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';

const script = fileURLToPath(new URL('add-until-killed.ts', import.meta.url));
const moments = Number(process.env['STEMMA_KILLS'] ?? 12);

/** Runs the adding process and ends it by SIGKILL some time after its first word; gives the last number it told. */
function addAndKill(path: string, begin: number, afterMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, path, String(begin)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (told === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
      told += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== null) reject(new Error(`it ended by itself with ${code}`));
      const lines = told.split('\n').slice(0, -1);
      resolve(Number(lines.at(-1) ?? begin));
    });
  });
}

it(`loses nothing that it acknowledged and doubles nothing, killed at ${moments} moments while adding`, async () => {
  const home = mkdtempSync(join(tmpdir(), 'stemma-kill-'));
  const path = join(home, 'store.sqlite');
  let acknowledged = 0;
  let seed = 7;
  for (let moment = 0; moment < moments; moment += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    acknowledged = await addAndKill(path, acknowledged, seed % 60);
    const store = openSqliteStore(path, () => '2024-01-01T00:00:00.000Z');
    const urls = new Set<string>();
    let cursor: string | undefined;
    let count = 0;
    do {
      const page = await store.articles({ limit: 200, ...(cursor === undefined ? {} : { cursor }) });
      for (const item of page.items) urls.add(item.url ?? '');
      count += page.items.length;
      cursor = page.next;
    } while (cursor !== undefined);
    assert.equal(count, urls.size, 'a report is doubled');
    for (let number = 0; number < acknowledged; number += 1) {
      assert.ok(urls.has(`https://a.example/${number}`), `report ${number} was acknowledged and is lost`);
    }
    const found = await store.search({ words: '"number 0"', limit: 1 });
    assert.equal(found.items.length, acknowledged > 0 ? 1 : found.items.length);
    await store.close();
  }
  rmSync(home, { recursive: true, force: true });
});
