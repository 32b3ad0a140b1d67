import type { Scene } from './scene.ts';

/** How many tokens a phrase takes at token `i` that stands behind whom it names ("mukaan", "szerint"); 0 where none stands there. */
export function accordingBehindAt(scene: Scene, i: number): number {
  const { fold, length } = scene.tokens;
  for (const phrase of scene.words?.accordingBehind ?? []) {
    let k = 0;
    while (k < phrase.length && i + k < length && fold[i + k] === phrase[k]) k++;
    if (k === phrase.length) return k;
  }
  return 0;
}

/** How many tokens a phrase like "according to" takes at token `i`; 0 where none stands there. */
export function accordingAt(scene: Scene, i: number): number {
  if (scene.words === undefined) return 0;
  const { fold, length } = scene.tokens;
  for (const phrase of scene.words.accordingTo) {
    let k = 0;
    while (k < phrase.length && i + k < length && fold[i + k] === phrase[k]) k++;
    if (k === phrase.length && (k > 1 || startsPhrase(scene, i))) return k;
  }
  return 0;
}

/** One word alone ("pour", "para", "laut") counts only at the beginning of a sentence or behind a comma. */
function startsPhrase(scene: Scene, i: number): boolean {
  const sentence = scene.sentences[scene.sentenceOf[i]!]!;
  return i === sentence.firstToken || scene.text[scene.tokens.start[i - 1]!] === ',';
}
