import type { Evidence } from '../model/lineage.ts';
import type { Kinship } from './kinship.ts';
import { earlier, whenOf } from './moments.ts';
import type { Comparison } from './pairs.ts';
import type { SharedPassage } from './passages.ts';
import { citeWords } from './prepared.ts';
import type { Slips } from './slips.ts';

const MOST_PASSAGES = 6;
const MOST_QUOTATIONS = 2;
const MOST_SENTENCES = 4;
/** A sentence of the child is shown as said in other words from here. */
const RETOLD = 0.42;
const LEAST_NARRATION = 4;

/** What joins `child` to the other of the pair, strongest first; may be empty. */
export function pairEvidence(
  comparison: Comparison,
  { pair, paraphrase, verbatim, translation }: Kinship,
  child: number,
): Evidence[] {
  const isA = pair.a === child;
  const parent = isA ? pair.b : pair.a;
  const own = comparison.reports[child]!;
  const other = comparison.reports[parent]!;
  const show = (passage: SharedPassage, role: 'narration' | 'quotation', note: string): Evidence => ({
    role,
    from: isA ? citeWords(other, passage.bFrom, passage.bTo) : citeWords(other, passage.aFrom, passage.aTo),
    to: isA ? citeWords(own, passage.aFrom, passage.aTo) : citeWords(own, passage.bFrom, passage.bTo),
    note,
  });
  const evidence: Evidence[] = [];
  const narrated = pair.passages.filter(({ narration }) => narration >= LEAST_NARRATION);
  narrated.sort((x, y) => y.beyondChance - x.beyondChance || y.narration - x.narration);
  for (const passage of narrated.slice(0, MOST_PASSAGES)) {
    const edited = passage.same < Math.max(passage.aTo - passage.aFrom, passage.bTo - passage.bFrom);
    evidence.push(
      show(
        passage,
        'narration',
        `${passage.narration} words of narration the same${edited ? ', with small edits' : ''}`,
      ),
    );
  }
  if (paraphrase >= 0.3 || (evidence.length === 0 && verbatim < paraphrase)) {
    const found = comparison.alike[child]!.get(parent);
    if (found !== undefined) {
      const order = [...found.score.keys()].filter((s) => found.score[s]! >= RETOLD && found.best[s]! >= 0);
      const { weight } = comparison.tellings[child]!;
      order.sort((x, y) => found.score[y]! * weight[y]! - found.score[x]! * weight[x]! || x - y);
      for (const s of order.slice(0, MOST_SENTENCES)) {
        const t = found.best[s]!;
        evidence.push({
          role: 'paraphrase',
          from: citeWords(other, other.sentenceFrom[t]!, other.sentenceFrom[t + 1]!),
          to: citeWords(own, own.sentenceFrom[s]!, own.sentenceFrom[s + 1]!),
          note: `${Math.round(found.score[s]! * 100)} % of what this sentence tells stands there, in the same or other words`,
        });
      }
    }
  }
  if (pair.translation !== undefined && translation >= 0.3) {
    for (const { inA, inB, words } of pair.translation.sentences.slice(0, MOST_SENTENCES)) {
      const [t, s] = isA ? [inB, inA] : [inA, inB];
      evidence.push({
        role: 'paraphrase',
        from: citeWords(other, other.sentenceFrom[t]!, other.sentenceFrom[t + 1]!),
        to: citeWords(own, own.sentenceFrom[s]!, own.sentenceFrom[s + 1]!),
        note: `the same in the other language, by ${words.join(', ')}`,
      });
    }
  }
  const quoted = pair.passages.filter(({ narration, same }) => narration < LEAST_NARRATION && same >= 8);
  quoted.sort((x, y) => y.same - x.same);
  for (const passage of quoted.slice(0, MOST_QUOTATIONS))
    evidence.push(show(passage, 'quotation', `the same speech, ${passage.same} words`));
  const time = earlier(whenOf(other.witness.article), whenOf(own.witness.article));
  if (evidence.length > 0 && time !== 0) {
    const { published } = own.witness.article;
    const before = other.witness.article.published;
    evidence.push({
      role: 'time',
      stated: { article: own.witness.article.id, where: published!.from, exact: published!.value },
      note: time > 0 ? `published after ${before!.value}` : `against it: stated as earlier than ${before!.value}`,
    });
  }
  return evidence;
}

const MOST_ERRORS = 4;

/** Misspellings that both have where another report of the story has the right word: common errors. */
export function sharedErrors(
  { reports, vocabulary }: Comparison,
  { pair }: Kinship,
  child: number,
  { rightOf }: Slips,
): Evidence[] {
  const found: Evidence[] = [];
  if (rightOf.size === 0) return found;
  const terms = vocabulary.terms[pair.a]!;
  for (const { runs } of pair.passages) {
    for (let r = 0; r < runs.length; r += 3) {
      for (let k = 0; k < runs[r + 2]! && found.length < MOST_ERRORS; k++) {
        const right = rightOf.get(terms[runs[r]! + k]!);
        if (right === undefined) continue;
        const inA = citeWords(reports[pair.a]!, runs[r]! + k, runs[r]! + k + 1);
        const inB = citeWords(reports[pair.b]!, runs[r + 1]! + k, runs[r + 1]! + k + 1);
        found.push({
          role: 'error',
          from: child === pair.a ? inB : inA,
          to: child === pair.a ? inA : inB,
          note: `a spelling that both have where others have “${right.word}”`,
        });
      }
    }
  }
  return found;
}
