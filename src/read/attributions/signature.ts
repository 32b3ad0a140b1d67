import { TokenFlag } from '../../model/tokens.ts';
import type { Draft } from './draft.ts';
import { flagsAt, type Scene, type TokenRange, wordAt } from './scene.ts';

const LONGEST_NAME = 8;

/** “…” — Anna Berg: a name behind a dash, and nothing else. `at` is the token behind the quotation. */
export function signature(
  scene: Scene,
  at: number,
  ceiling: number,
): { cue: TokenRange; source: TokenRange } | undefined {
  if (!/^(?:[–—―]|--?)$/.test(wordAt(scene, at))) return undefined;
  let to = at + 1;
  while (
    to < ceiling &&
    to - at < LONGEST_NAME &&
    ((flagsAt(scene, to) & (TokenFlag.capital | TokenFlag.number)) !== 0 || /^[A-Z]?\.$/.test(wordAt(scene, to)))
  )
    to++;
  while (to > at + 1 && wordAt(scene, to - 1) === '.') to--;
  const end = to < ceiling ? wordAt(scene, to) : '';
  if (to === at + 1 || (to < ceiling && !/^[.,;(]$/.test(end))) return undefined;
  return { cue: { from: at, to: at + 1 }, source: { from: at + 1, to } };
}

/** The quotations of an article that are signed so. */
export function findSigned(scene: Scene, drafts: Draft[]): void {
  const { quotations } = scene;
  for (let q = 0; q < quotations.length; q++) {
    const quotation = quotations[q]!;
    if (quotation.words < 4 || quotation.to >= scene.tokens.length) continue;
    const here = scene.sentences[scene.sentenceOf[quotation.to]!]!;
    if (here.paragraph !== scene.sentences[scene.sentenceOf[quotation.to - 1]!]!.paragraph) continue;
    const ceiling = Math.min(here.endToken, quotations[q + 1]?.from ?? here.endToken);
    const found = signature(scene, quotation.to, ceiling);
    if (found === undefined) continue;
    drafts.push({ source: [found.source], cue: [found.cue], content: [quotation], confidence: 0.9 });
  }
}
