import { articleId } from '../../src/model/index.ts';
import { splitSentences, tokenize } from '../../src/text/index.ts';
import type { Translated } from '../../train/cluster/cross-training.ts';
import type { Labelled } from '../../train/cluster/sets.ts';

/**
 * Labelled piles in other languages, of which there are none: every report is cut into two, its sentences by turns, and both
 * belong together and with nothing else. Ten reports are of each topic, so that the others are look-alikes. By language.
 */
export function halves(reports: readonly Translated[]): Map<string, Labelled[]> {
  const piles = new Map<string, Labelled[]>();
  for (const { item, doc } of reports) {
    const { text, language } = item;
    const parts = ['', ''];
    splitSentences(text, tokenize(text), language).forEach(({ start, end }, at) => {
      parts[at % 2] += `${text.slice(start, end)} `;
    });
    const pile = piles.get(language) ?? [];
    piles.set(language, pile);
    parts.forEach((part, k) => {
      pile.push({ item: { ...item, id: articleId(`${item.id}.${k}`), title: '', text: part }, label: doc });
    });
  }
  return piles;
}
