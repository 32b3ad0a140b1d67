import type { Lineage } from '../model/lineage.ts';
import { type Cite, cite } from '../model/span.ts';
import type { Report, Story } from '../model/story.ts';
import { type Item, itemsOf, spanOf } from '../text/comparison/items.ts';
import { type Kinship, kinshipOf } from '../text/comparison/kinship.ts';
import type { WordLikeness } from '../text/comparison/main-verb.ts';
import { indexStatements, type StatementIndex } from '../text/comparison/overlap.ts';
import { type Statements, statementsOf } from '../text/comparison/statements.ts';
import { comparedReports } from '../text/comparison/story-statements.ts';
import type { NearWords } from '../text/near-words.ts';
import { draftEntityKeys } from './draft-entities.ts';
import { spokenIn } from './quoted-words.ts';

/** A draft beside a story, prepared once for all its sentences. Report 0 of the statements is the draft. */
export interface Checking {
  readonly draft: Report;
  readonly story: Story;
  readonly lineage: Lineage;
  readonly statements: Statements;
  readonly index: StatementIndex;
  readonly items: readonly (readonly Item[])[];
  readonly spoken: ReturnType<typeof spokenIn>;
  /** Folded hashes of all words of the reports. */
  readonly known: ReadonlySet<number>;
  readonly words: WordLikeness | undefined;
  readonly near: NearWords | undefined;
  readonly kinship: Kinship;
}

export function prepareChecking(
  draft: Report,
  story: Story,
  lineage: Lineage,
  words: WordLikeness | undefined,
  near: NearWords | undefined,
): Checking {
  const reports = [
    { text: draft.article.text, reading: draft.reading, entityKey: draftEntityKeys(draft, story) },
    ...comparedReports(story),
  ];
  const statements = statementsOf(reports);
  const index = indexStatements(statements);
  return {
    draft,
    story,
    lineage,
    statements,
    index,
    items: reports.flatMap((report) => itemsOf(report)),
    spoken: spokenIn(story),
    known: wordsIn(story),
    words,
    near,
    kinship: kinshipOf(index),
  };
}

function wordsIn(story: Story): Set<number> {
  const known = new Set<number>();
  for (const { reading } of story.witnesses) {
    for (let i = 0; i < reading.tokens.length; i++) known.add(reading.tokens.fold[i]!);
  }
  return known;
}

/** The whole sentence of a report. */
export const citeOf = ({ story, statements: { report, sentence } }: Checking, s: number): Cite => {
  const { article, reading } = story.witnesses[report[s]! - 1]!;
  return cite(article, reading.sentences[sentence[s]!]!);
};

/** The words of an item of a statement. */
export function wordsOf({ statements: { reports, report } }: Checking, s: number, item: Item): string {
  const { text } = reports[report[s]!]!;
  const span = spanOf(item);
  return text.slice(span.start, span.end);
}
