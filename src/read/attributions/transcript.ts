import { TokenFlag } from '../../model/tokens.ts';
import type { Draft } from './draft.ts';
import { beginsParagraph, flagsAt, type Scene, wordAt } from './scene.ts';

/** Labels such as "WALLACE:", "Q:" or "SEN. HART:" have at most so many tokens. */
const LONGEST_LABEL = 6;

/** The turns of a transcript: paragraphs that begin with a label in capitals and a colon, at least two of them. */
export function findTranscript(scene: Scene, drafts: Draft[]): void {
  const turns: Draft[] = [];
  const labels = new Set<string>();
  for (let s = 0; s < scene.sentences.length; s++) {
    const { firstToken, paragraph } = scene.sentences[s]!;
    if (!beginsParagraph(scene, firstToken)) continue;
    const label = labelAt(scene, firstToken);
    if (label === undefined) continue;
    let last = s;
    while (scene.sentences[last + 1]?.paragraph === paragraph) last++;
    const to = scene.sentences[last]!.endToken;
    if (to - label.colon < 3) continue;
    labels.add(scene.text.slice(scene.tokens.start[label.from]!, scene.tokens.start[label.colon]!));
    turns.push({
      source: [{ from: label.from, to: label.colon }],
      cue: [{ from: label.colon, to: label.colon + 1 }],
      content: [{ from: label.colon + 1, to }],
      confidence: 0.8,
    });
  }
  // "PUBLISHED:" and "UPDATED:" stand once each; speakers come back.
  if (labels.size < turns.length) for (const turn of turns) drafts.push(turn);
}

function labelAt(scene: Scene, first: number): { from: number; colon: number } | undefined {
  let from = first;
  if ((flagsAt(scene, from) & TokenFlag.quoteMark) !== 0) from++;
  for (let i = from; i < scene.tokens.length && i - from <= LONGEST_LABEL; i++) {
    const word = wordAt(scene, i);
    if (word === ':') return i > from ? { from, colon: i } : undefined;
    if ((flagsAt(scene, i) & TokenFlag.allCapitals) === 0 && !/^(?:[QA.,-]|[A-Z]\.)$/.test(word)) return undefined;
  }
  return undefined;
}
