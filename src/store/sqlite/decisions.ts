import type { Constraint } from '../../model/story.ts';
import type { Decision } from '../records.ts';
import { recordChange } from './changes.ts';
import type { Database } from './database.ts';
import { number, type Row, text } from './rows.ts';

const decisionOf = (row: Row): Decision => ({
  number: number(row, 'number'),
  constraint: JSON.parse(text(row, 'fact')) as Constraint,
  by: text(row, 'decided_by'),
  at: text(row, 'decided_at'),
  ...(row['undone_at'] === null ? {} : { undone: { by: text(row, 'undone_by'), at: text(row, 'undone_at') } }),
});

export function recordDecision(database: Database, constraint: Constraint, by: string): Decision {
  return database.whole(() => {
    const at = database.now();
    const { lastInsertRowid } = database
      .sql('INSERT INTO decision (fact, decided_by, decided_at) VALUES (?, ?, ?)')
      .run(JSON.stringify(constraint), by, at);
    recordChange(database, 'decision', String(lastInsertRowid));
    return { number: Number(lastInsertRowid), constraint, by, at };
  });
}

export function undoDecision(database: Database, decision: number, by: string): boolean {
  return database.whole(() => {
    const { changes } = database
      .sql('UPDATE decision SET undone_by = ?, undone_at = ? WHERE number = ? AND undone_at IS NULL')
      .run(by, database.now(), decision);
    if (changes > 0) recordChange(database, 'decision', String(decision));
    return changes > 0;
  });
}

export const listDecisions = ({ sql }: Database): Decision[] =>
  sql('SELECT * FROM decision ORDER BY number').all().map(decisionOf);
