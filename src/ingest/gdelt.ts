/**
 * GDELT's own tables have no header line. Sources: the column lists of the codebooks of GDELT 2.0 (events: 61 columns,
 * events 1.0: 58, mentions: 16, Global Knowledge Graph 2.1: 27).
 */
const TABLES: readonly {
  readonly columns: number;
  readonly first: RegExp;
  readonly names: Readonly<Record<number, string>>;
}[] = [
  { columns: 61, first: /^\d+$/, names: { 59: 'published', 60: 'url' } },
  { columns: 58, first: /^\d+$/, names: { 56: 'published', 57: 'url' } },
  { columns: 16, first: /^\d+$/, names: { 2: 'published', 4: 'outlet', 5: 'url' } },
  { columns: 27, first: /^\d{14}-(?:T)?\d+$/, names: { 1: 'published', 3: 'outlet', 4: 'url' } },
];

/** The names of the columns of a line of one of GDELT's tables, those that we use; undefined where it is none of them. */
export function gdeltHeader(line: string): string[] | undefined {
  const fields = line.split('\t');
  const table = TABLES.find(({ columns, first }) => columns === fields.length && first.test(fields[0] ?? ''));
  return table && fields.map((_, index) => table.names[index] ?? '');
}
