import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { it } from 'node:test';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { UnknownStoreError } from '../../src/store/store.ts';
import { storeContract } from './store.ts';
import { report } from './store-samples.ts';

/** A clock that goes on by a second with every look. */
function clock(): () => string {
  let at = Date.UTC(2024, 0, 1);
  return () => {
    at += 1000;
    return new Date(at).toISOString();
  };
}

const folder = () => mkdtempSync(join(tmpdir(), 'stemma-store-'));

storeContract('on SQLite', async () => {
  const home = folder();
  const now = clock();
  const open = () => openSqliteStore(join(home, 'store.sqlite'), now);
  return {
    store: open(),
    reopen: async () => open(),
    remove: async () => rmSync(home, { recursive: true, force: true }),
  };
});

it('refuses a file from a newer version, one that is another database, and one that is none', () => {
  const home = folder();
  const newer = join(home, 'newer.sqlite');
  openSqliteStore(newer, clock()).close();
  const db = new DatabaseSync(newer);
  db.exec('PRAGMA user_version = 999');
  db.close();
  assert.throws(() => openSqliteStore(newer, clock()), UnknownStoreError);
  const other = join(home, 'other.sqlite');
  const stranger = new DatabaseSync(other);
  stranger.exec('CREATE TABLE somebody (x)');
  stranger.close();
  assert.throws(() => openSqliteStore(other, clock()), UnknownStoreError);
  const text = join(home, 'text.sqlite');
  writeFileSync(text, 'this is no database, only a long enough text that looks like nothing of the kind'.repeat(30));
  assert.throws(() => openSqliteStore(text, clock()), UnknownStoreError);
  rmSync(home, { recursive: true, force: true });
});

it('makes a backup that is whole while it is written to', async () => {
  const home = folder();
  const store = openSqliteStore(join(home, 'store.sqlite'), clock());
  await store.add(Array.from({ length: 200 }, (_, index) => ({ article: report(`Before the backup ${index}.`) })));
  const copying = store.backup(join(home, 'copy.sqlite'));
  await store.add([{ article: report('During the backup.') }]);
  await copying;
  const copy = openSqliteStore(join(home, 'copy.sqlite'), clock());
  assert.ok((await copy.counts()).articles >= 200);
  assert.equal((await copy.search({ words: 'backup', limit: 200 })).items.length >= 200, true);
  await copy.close();
  await store.close();
  rmSync(home, { recursive: true, force: true });
});

it('brings a file of an earlier form to the newest, with what the newest has to work out', async () => {
  const home = folder();
  const path = join(home, 'earlier.sqlite');
  const store = openSqliteStore(path, clock());
  await store.add([{ article: report('バスが事故を起こした。', { language: 'ja' }) }]);
  await store.close();
  const db = new DatabaseSync(path);
  db.exec('DROP TABLE article_pairs; PRAGMA user_version = 2');
  db.close();
  const later = openSqliteStore(path, clock());
  assert.equal((await later.search({ words: '事故', limit: 5 })).items.length, 1);
  await later.close();
  rmSync(home, { recursive: true, force: true });
});
