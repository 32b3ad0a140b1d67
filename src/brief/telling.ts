import { type Cite, type Cites, cite } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { TokenFlag } from '../model/tokens.ts';
import type { WordLikeness } from '../text/comparison/main-verb.ts';
import { indexStatements, overlapsOf, type StatementIndex } from '../text/comparison/overlap.ts';
import { saysAll } from '../text/comparison/says.ts';
import { FeatureKind } from '../text/comparison/statements.ts';
import { storyStatements } from '../text/comparison/story-statements.ts';
import { acrossLanguages } from './across-languages.ts';
import { bearsClauses } from './clauses-borne.ts';
import type { Place } from './place.ts';
import { type SameEvent, sameEvents } from './same-event.ts';

/** Finds the sentences of all reports that say what one sentence says. */
export interface Telling {
  /** The sentence itself first, then those of other reports that say all of it or its core, in order of report and place. */
  cites(witness: number, sentence: number): Cites;
  /** Whether either of two sentences says most of the other. */
  repeats(a: Place, b: Place): boolean;
}

export function tellingOf(story: Story, likeness?: WordLikeness): Telling {
  const index = indexStatements(storyStatements(story));
  const events = sameEvents(index.statements, likeness);
  const translated = acrossLanguages(story);
  const known = new Map<number, Cites>();
  const repeats = repeating(index);
  const onlyFigures = differingInFigures(index.statements);
  return {
    cites(witness, sentence) {
      const s = index.statements.first[witness]! + sentence;
      const found = known.get(s) ?? findCites(story, index, events, s, likeness);
      known.set(s, found);
      return found;
    },
    repeats(a, b) {
      const s = index.statements.first[a.witness]! + a.sentence;
      const t = index.statements.first[b.witness]! + b.sentence;
      return (
        repeats(s, t) ||
        translated(a, b) ||
        events.tellers(s).includes(t) ||
        events.tellers(t).includes(s) ||
        events.near(s, t) ||
        onlyFigures(s, t)
      );
    },
  };
}

function findCites(
  story: Story,
  index: StatementIndex,
  events: SameEvent,
  s: number,
  likeness: WordLikeness | undefined,
): Cites {
  const { statements } = index;
  const figures = figuresOf(statements, s);
  const places = overlapsOf(index, s, 0.7)
    .filter(
      (overlap) =>
        hasFigures(statements, figures, overlap.b) &&
        saysAll(statements, overlap) &&
        // Names and figures may be most of a sentence: "Lopez, 20, was found guilty of the murder of Horton".
        events.happensIn(s, overlap.b),
    )
    .map(({ b }) => b)
    .concat(events.tellers(s).filter((t) => hasFigures(statements, figures, t)))
    .filter((t) => bearsClauses(statements, s, t, likeness))
    .sort((x, y) => x - y);
  const seen = new Set<number>();
  const others: Cite[] = [];
  for (const t of places) {
    // One sentence of each report is enough.
    if (seen.has(statements.report[t]!)) continue;
    seen.add(statements.report[t]!);
    others.push(citeOf(story, statements.report[t]!, statements.sentence[t]!));
  }
  return [citeOf(story, statements.report[s]!, statements.sentence[s]!), ...others];
}

/** Whether statement `t` has every one of the figures. */
function hasFigures({ from, feature }: StatementIndex['statements'], figures: readonly number[], t: number): boolean {
  const theirs = feature.subarray(from[t]!, from[t + 1]!);
  return figures.every((figure) => theirs.includes(figure));
}

/** The features of a statement that begin with a digit, also those that no amount holds ("for 40 days"). */
function figuresOf(
  { reports, report, from, feature, token }: StatementIndex['statements'],
  s: number,
): readonly number[] {
  const { flags } = reports[report[s]!]!.reading.tokens;
  const figures: number[] = [];
  for (let u = from[s]!; u < from[s + 1]!; u++)
    if ((flags[token[u]!]! & TokenFlag.number) !== 0) figures.push(feature[u]!);
  return figures;
}

export function citeOf(story: Story, witness: number, sentence: number): Cite {
  const { article, reading } = story.witnesses[witness]!;
  return cite(article, reading.sentences[sentence]!);
}

/** Features besides figures that two sentences must have to be one. */
const FEWEST = 2;

/** "The bridge was built in 1968", "… in 1986": all else the same, so that one is enough; that they differ is told elsewhere. */
function differingInFigures({ reports, report, from, feature, token, kind }: StatementIndex['statements']) {
  const known: (ReadonlySet<number> | undefined)[] = [];
  const plain = (s: number): ReadonlySet<number> => {
    const { flags } = reports[report[s]!]!.reading.tokens;
    const found = new Set<number>();
    for (let u = from[s]!; u < from[s + 1]!; u++)
      if (kind[u]! <= FeatureKind.name && (flags[token[u]!]! & TokenFlag.number) === 0) found.add(feature[u]!);
    return found;
  };
  return (a: number, b: number): boolean => {
    known[a] ??= plain(a);
    known[b] ??= plain(b);
    const [one, two] = [known[a], known[b]];
    if (one.size < FEWEST || one.size !== two.size) return false;
    for (const own of one) if (!two.has(own)) return false;
    return true;
  };
}

/** Share of the lighter of two statements that the heavier has too, beyond which one is enough. */
const REPEATED = 0.6;

function repeating({ statements }: StatementIndex): (a: number, b: number) => boolean {
  const { from, feature, weight, total } = statements;
  const sets: (ReadonlySet<number> | undefined)[] = [];
  const weighty = (s: number): ReadonlySet<number> => {
    const own = new Set<number>();
    for (let u = from[s]!; u < from[s + 1]!; u++) if (weight[u]! > 0) own.add(feature[u]!);
    return own;
  };
  return (a, b) => {
    sets[a] ??= weighty(a);
    const own = sets[a];
    const enough = REPEATED * Math.min(total[a]!, total[b]!);
    let shared = 0;
    for (let u = from[b]!; u < from[b + 1]!; u++) if (weight[u]! > 0 && own.has(feature[u]!)) shared += weight[u]!;
    return shared > enough;
  };
}
