import type { Story } from '../model/story.ts';
import { TokenFlag } from '../model/tokens.ts';
import { tokenize } from '../text/index.ts';
import { stopwordsOf } from '../text/languages/stopwords.ts';
import { stemHash } from '../text/word-stem.ts';

const LONGEST = 160;

/** The title that has most in common with the others; the first sentence of the first report where none has a title. */
export function titleOf(story: Story): string {
  const titles = story.witnesses
    .map(({ article }) => ({ title: article.title.trim(), language: article.language }))
    .filter(({ title }) => title !== '');
  if (titles.length === 0) return firstSentence(story);
  const words = titles.map(({ title, language }) => stems(title, language));
  const counts = new Map<number, number>();
  for (const set of words) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = 0;
  let bestScore = -1;
  words.forEach((set, at) => {
    let sum = 0;
    for (const word of set) sum += counts.get(word)! - 1;
    const score = sum / Math.sqrt(set.size + 4);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  });
  return titles[best]!.title;
}

function stems(title: string, language: string): Set<number> {
  const tokens = tokenize(title);
  const stop = stopwordsOf(language);
  const found = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) === 0 || stop.has(tokens.fold[i]!)) continue;
    found.add(stemHash(title, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!));
  }
  return found;
}

function firstSentence(story: Story): string {
  const witness = story.witnesses[0];
  const sentence = witness?.reading.sentences[0];
  if (!witness || !sentence) return '';
  const text = witness.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST)).trimEnd()} …`;
}
