import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { UnknownStoreError } from '../store.ts';
import { number } from './rows.ts';
import { unspacedPairs } from './unspaced-pairs.ts';

/** "STEM" in the file's head: tells a store of ours from any other SQLite file. */
const APPLICATION = 0x5354454d;

export interface Database {
  readonly db: DatabaseSync;
  /** A statement, prepared once. */
  readonly sql: (text: string) => StatementSync;
  /** Runs `work` in one transaction: all of it is kept, or nothing. */
  readonly whole: <Result>(work: () => Result) => Result;
  readonly now: () => string;
}

const migrations = (): { readonly version: number; readonly sql: string }[] => {
  const folder = new URL('migrations/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => /^\d{3}\.sql$/.test(name))
    .sort()
    .map((name) => ({ version: Number(name.slice(0, 3)), sql: readFileSync(new URL(name, folder), 'utf8') }));
};

/** What a migration has to work out from what is kept, beyond SQL. */
const FILLED: Readonly<Record<number, (db: DatabaseSync) => void>> = {
  3: (db) => {
    const put = db.prepare('INSERT INTO article_pairs (rowid, pairs) VALUES (?, ?)');
    for (const row of db.prepare('SELECT number, title, text FROM article').iterate()) {
      const pairs = unspacedPairs(`${row['title']}\n${row['text']}`);
      if (pairs !== '') put.run(number(row, 'number'), pairs);
    }
  },
};

const pragma = (db: DatabaseSync, name: string): number =>
  Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0] ?? 0);

/** Brings the file to the newest form, one migration at a time. A file from a newer version is refused. */
function migrate(db: DatabaseSync, path: string): void {
  const steps = migrations();
  const newest = steps.at(-1)?.version ?? 0;
  const application = pragma(db, 'application_id');
  const tables = Number(db.prepare('SELECT count(*) AS count FROM sqlite_schema').get()?.['count'] ?? 0);
  if (application !== APPLICATION && (application !== 0 || tables > 0)) {
    throw new UnknownStoreError(`expected a store of Stemma at ${path}, found another database`);
  }
  const version = pragma(db, 'user_version');
  if (version > newest) {
    throw new UnknownStoreError(`${path} has the form ${version}, this version knows ${newest}: use a newer Stemma`);
  }
  for (const step of steps.filter((one) => one.version > version)) {
    db.exec(`BEGIN IMMEDIATE; ${step.sql}`);
    FILLED[step.version]?.(db);
    db.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${step.version}; COMMIT`);
  }
}

/** Opens or makes the file at `path` (`:memory:` for one that is not kept). Throws UnknownStoreError. */
export function openDatabase(path: string, now: () => string): Database {
  let db: DatabaseSync;
  try {
    db = new DatabaseSync(path);
    db.exec(
      'PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON',
    );
    db.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 268435456');
  } catch (cause) {
    throw new UnknownStoreError(`expected a store at ${path} that can be opened: ${String(cause)}`, { cause });
  }
  try {
    migrate(db, path);
  } catch (error) {
    db.close();
    throw error;
  }
  const prepared = new Map<string, StatementSync>();
  return {
    db,
    now,
    sql(text) {
      const known = prepared.get(text);
      if (known) return known;
      const statement = db.prepare(text);
      prepared.set(text, statement);
      return statement;
    },
    whole(work) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
  };
}
