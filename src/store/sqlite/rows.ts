import type { SQLOutputValue } from 'node:sqlite';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** A column that the schema says is text. */
export const text = (row: Row, column: string): string => String(row[column]);
export const number = (row: Row, column: string): number => Number(row[column]);

/** `{ [name]: value }`, or nothing where the column is NULL: for optional members. */
export const optional = <Name extends string>(row: Row, column: string, name: Name): { [key in Name]?: string } => {
  const value = row[column];
  return (value === null || value === undefined ? {} : { [name]: String(value) }) as { [key in Name]?: string };
};
