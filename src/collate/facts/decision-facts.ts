import type { Fact } from '../../model/collation.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { NameKind } from '../../model/reading.ts';
import type { Story } from '../../model/story.ts';
import { isClause } from '../../text/comparison/clause.ts';
import type { Item } from '../../text/comparison/items.ts';
import type { Matching } from '../../text/comparison/matching.ts';
import { sharedShare } from '../../text/comparison/shared-share.ts';
import { decisionWordsOf, MATTERS } from '../../text/languages/decisions.ts';
import { polarityOf } from '../../text/languages/polarity.ts';
import { unrealisedOf } from '../../text/languages/unrealised.ts';
import { LexiconMarks } from '../../text/token-scan.ts';
import { factsOfTold, type Told } from './told-things.ts';

interface Decision extends Told {
  readonly matter: number;
  readonly outcome: number;
  /** Keys of the names in its sentence, and of those that are of persons. */
  readonly names: ReadonlySet<number>;
  readonly persons: ReadonlySet<number>;
}

/** Tokens before an outcome in which it is denied, or told as wanted or possible. */
const BEFORE = 4;
/** Share of the lighter sentence that both must say for the two to be of one matter. */
const ONE_MATTER = 0.34;

/** What was decided: approved or rejected, convicted or acquitted, resigned or dismissed, postponed or called off. */
export function decisionFacts(story: Story, lineage: Lineage, matching: Matching): Fact[] {
  const { statements } = matching;
  const all = decisionsIn(matching);
  const outcomes = new Map<string, Set<number>>();
  for (const { statement, matter, outcome } of all) {
    const key = `${statements.report[statement]} ${matter}`;
    outcomes.set(key, (outcomes.get(key) ?? new Set()).add(outcome));
  }
  const tells = ({ statement, matter }: Decision, outcome: number): boolean =>
    outcomes.get(`${statements.report[statement]} ${matter}`)!.has(outcome);
  return factsOfTold(story, lineage, statements, 'decision', all, (a, b) => {
    if (a.matter !== b.matter || !areOfOne(a, b)) return undefined;
    if (sharedShare(statements, a.statement, b.statement, [a.range, b.range]) < ONE_MATTER) return undefined;
    if (a.outcome === b.outcome) return 'agree';
    // Who tells both outcomes tells of two decisions.
    return tells(a, b.outcome) || tells(b, a.outcome) ? undefined : 'differ';
  });
}

/** Of two people's cases two things are decided. */
function areOfOne(a: Decision, b: Decision): boolean {
  const share = (one: ReadonlySet<number>, two: ReadonlySet<number>): boolean =>
    one.size === 0 || two.size === 0 || [...one].some((name) => two.has(name));
  return share(a.names, b.names) && share(a.persons, b.persons);
}

function decisionsIn({ statements, items }: Matching): Decision[] {
  const found: Decision[] = [];
  statements.reports.forEach((compared, report) => {
    const { reading } = compared;
    const lexicon = decisionWordsOf(reading.language);
    if (!lexicon) return;
    const marks = new LexiconMarks(lexicon, reading.tokens);
    const unrealised = unrealisedOf(reading.language);
    const { negations } = polarityOf(reading.language);
    reading.sentences.forEach(({ firstToken, endToken }, sentence) => {
      for (let i = firstToken; i < endToken; i++) {
        if (marks.kinds[i] === 0) continue;
        const matter = MATTERS.findIndex((_, kind) => marks.is(i, kind));
        const end = marks.after(i);
        let open = !isClause(compared, sentence);
        for (let k = Math.max(firstToken, i - BEFORE); k < i; k++)
          if (unrealised.has(reading.tokens.fold[k]!) || negations.has(reading.tokens.fold[k]!)) open = true;
        const statement = statements.first[report]! + sentence;
        if (!open)
          found.push({
            statement,
            range: { first: i, end },
            value: `${matter} ${marks.value(i, matter)}`,
            matter,
            outcome: marks.value(i, matter),
            names: keysOf(items[statement]!, () => true),
            persons: keysOf(items[statement]!, (kind) => kind === 'person'),
          });
        i = end - 1;
      }
    });
  });
  return found;
}

const keysOf = (list: readonly Item[], has: (kind: NameKind) => boolean): ReadonlySet<number> =>
  new Set(list.flatMap((item) => (item.kind === 'name' && has(item.name.kind) ? [item.key] : [])));
