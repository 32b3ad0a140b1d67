import type { Evidence } from '../model/lineage.ts';
import { cite } from '../model/span.ts';
import { TokenFlag } from '../model/tokens.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison, Pair } from './pairs.ts';
import { citeWords, type Prepared, Voice } from './prepared.ts';
import { soleOfficesAmong } from './sole-offices.ts';

/** Of how many other reports the wording must be the same before one that differs is taken for reworded. */
const AGREEING = 2;
/** A quotation has so many words at least. */
const LEAST = 8;
const MOST = 12;

/**
 * For each report what shows that a machine reworded it, with the words. Amounts and offices are asked for only where they can
 * matter: in reports that have kin, and in others with such words about them as point to a lost parent.
 */
export function machineSigns(comparison: Comparison, kin: readonly Kinship[]): Evidence[][] {
  const related = new Set(kin.flatMap(({ pair }) => [pair.a, pair.b]));
  const soleOffices = soleOfficesAmong(comparison.reports, AGREEING);
  const pairsOf = pairsByReport(comparison);
  return comparison.reports.map((report, r) => {
    const quotations = rewordedQuotations(comparison, pairsOf, r);
    const amounts = mayBeGarbled(report) ? garbledAmounts(report) : [];
    // Offices alone prove nothing, and finding them costs most.
    if (!related.has(r) && quotations.length === 0 && amounts.length === 0) return [];
    return [...amounts, ...soleOffices(r), ...quotations].slice(0, MOST);
  });
}

/** The pairs that a report is one of, in their order. */
function pairsByReport({ reports, pairs }: Comparison): Pair[][] {
  const lists: Pair[][] = reports.map(() => []);
  for (const pair of pairs) {
    lists[pair.a]!.push(pair);
    lists[pair.b]!.push(pair);
  }
  return lists;
}

/** Two numbers or two equal words in a row, without which no amount is garbled. */
function mayBeGarbled({ tokens }: Prepared): boolean {
  for (let i = 1; i < tokens.length; i++) {
    if ((tokens.flags[i]! & tokens.flags[i - 1]! & TokenFlag.number) !== 0) return true;
    if (tokens.form[i] === tokens.form[i - 1] && (tokens.flags[i]! & TokenFlag.word) !== 0) return true;
  }
  return false;
}

/** "80 80 billion", as where a currency sign was read as a digit: what the reading found to be garbled, no more. */
function garbledAmounts({ witness: { article, reading } }: Prepared): Evidence[] {
  const found: Evidence[] = [];
  for (const amount of reading.amounts) {
    if (amount.garbled === undefined || amount.end > article.text.length) continue;
    found.push({
      role: 'machine-sign',
      to: cite(article, amount),
      note: `an amount that cannot be right: ${amount.garbled}`,
    });
  }
  return found;
}

/** A quotation that says what another says which the others agree on word for word, in words of its own. */
function rewordedQuotations(comparison: Comparison, pairsOf: readonly (readonly Pair[])[], r: number): Evidence[] {
  const { reports, alike, vocabulary, tellings } = comparison;
  const report = reports[r]!;
  const found: Evidence[] = [];
  for (let s = 0; s + 1 < report.sentenceFrom.length; s++) {
    const speech = speechOf(report.voice, report.sentenceFrom[s]!, report.sentenceFrom[s + 1]!);
    if (speech === undefined || speech[1] - speech[0] < LEAST - 2 || tellings[r]!.weight[s] === 0) continue;
    if (verbatimShare(pairsOf[r]!, r, speech[0], speech[1]) > 0.6) continue;
    let bestOther = -1;
    let bestShare = 0.5;
    for (const [other, found] of alike[r]!) {
      const t = found.best[s]!;
      if (t < 0) continue;
      const share = speechShare(comparison, r, speech, other, t);
      if (share > bestShare) {
        bestShare = share;
        bestOther = other;
      }
    }
    if (bestOther < 0) continue;
    const t = alike[r]!.get(bestOther)!.best[s]!;
    const said = longer(speechIn(reports[bestOther]!, t), speechIn(reports[bestOther]!, t + 1));
    if (said === undefined) continue;
    const agreeing = new Set<number>([bestOther]);
    for (const { a, b, passages } of pairsOf[bestOther]!) {
      const other = a === bestOther ? b : a;
      if (other === r) continue;
      for (const passage of passages) {
        const from = Math.max(said[0], a === bestOther ? passage.aFrom : passage.bFrom);
        const to = Math.min(said[1], a === bestOther ? passage.aTo : passage.bTo);
        if (to - from >= LEAST && (to - from) * 2 >= Math.min(said[1] - said[0], 40)) agreeing.add(other);
      }
    }
    if (agreeing.size < AGREEING || vocabulary.size === 0) continue;
    found.push({
      role: 'machine-sign',
      from: citeWords(reports[bestOther]!, said[0], said[1]),
      to: citeWords(report, speech[0], speech[1]),
      note: `a quotation reworded where ${agreeing.size} other reports agree word for word`,
    });
  }
  return found;
}

/** The longest stretch of speech within words from–to. */
function speechOf(voice: Uint8Array, from: number, to: number): [number, number] | undefined {
  let best: [number, number] | undefined;
  for (let i = from; i < to; i++) {
    if (voice[i] !== Voice.speech) continue;
    let end = i;
    while (end < to && voice[end] === Voice.speech) end++;
    if (best === undefined || end - i > best[1] - best[0]) best = [i, end];
    i = end;
  }
  return best;
}

function speechIn(report: Comparison['reports'][number], sentence: number): [number, number] | undefined {
  const from = report.sentenceFrom[sentence];
  const to = report.sentenceFrom[sentence + 1];
  return from === undefined || to === undefined ? undefined : speechOf(report.voice, from, to);
}

const longer = (a: [number, number] | undefined, b: [number, number] | undefined): [number, number] | undefined =>
  a === undefined || (b !== undefined && b[1] - b[0] > a[1] - a[0]) ? b : a;

/** How much of the words of a quotation stand word for word in any other report. */
function verbatimShare(pairs: readonly Pair[], r: number, from: number, to: number): number {
  let most = 0;
  for (const { a, passages } of pairs) {
    let same = 0;
    for (const passage of passages) {
      const begin = Math.max(from, a === r ? passage.aFrom : passage.bFrom);
      const end = Math.min(to, a === r ? passage.aTo : passage.bTo);
      same += Math.max(0, end - begin);
    }
    most = Math.max(most, same);
  }
  return most / (to - from);
}

/** Share of what the quotation tells that the speech of sentence `t` (or the next) of another report tells too. */
function speechShare(
  { reports, vocabulary }: Comparison,
  r: number,
  speech: [number, number],
  other: number,
  t: number,
): number {
  const report = reports[other]!;
  const theirs = new Set<number>();
  for (const each of [t, t + 1]) {
    const said = speechIn(report, each);
    if (said === undefined) continue;
    for (let i = said[0]; i < said[1]; i++) theirs.add(vocabulary.terms[other]![i]!);
  }
  if (theirs.size === 0) return 0;
  let all = 0;
  let had = 0;
  for (const term of new Set(vocabulary.terms[r]!.subarray(speech[0], speech[1]))) {
    // Function words count a little: they are what a rewording machine leaves alone.
    const weight = 0.1 + vocabulary.telling[term]!;
    all += weight;
    let like = 0;
    for (let m = vocabulary.mateFrom[term]!; m < vocabulary.mateFrom[term + 1]!; m++) {
      if (theirs.has(vocabulary.mates[m]!)) like = Math.max(like, vocabulary.likeness[m]!);
    }
    had += weight * like;
  }
  return all > 0 ? had / all : 0;
}
