import type { Recognizer } from '../../src/read/names/recognizer.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { LabelledDocument } from './conll.ts';
import { plainText } from './plain-text.ts';
import { countStrict, f1, newCounts, spansOf } from './score.ts';

/** Strict F1 by kind on plain text with a sentence a line; `log` tells those of other ways of printing too. */
export function evaluate(
  recognizer: Recognizer,
  title: string,
  documents: readonly LabelledDocument[],
  log: (line: string) => void,
): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const printing of [
    { spaced: false, lines: true },
    { spaced: true, lines: true },
    { spaced: false, lines: false },
  ]) {
    const counts = newCounts();
    for (const doc of documents) {
      const { text, names: gold } = plainText(doc, printing);
      const tokens = tokenize(text);
      const sentences = splitSentences(text, tokens, 'en');
      countStrict(spansOf(tokens, recognizer.label(text, tokens, sentences, 'en')), gold, counts);
    }
    const parts = Object.entries(counts).map(
      ([kind, c]) =>
        `${kind} ${f1(c).toFixed(2)} (p ${((100 * c.right) / c.said).toFixed(1)} r ${((100 * c.right) / c.gold).toFixed(1)})`,
    );
    for (const [kind, c] of Object.entries(counts)) figures[kind] ??= Math.round(f1(c) * 100) / 100;
    log(`${title} ${printing.spaced ? 'spaced' : 'plain'} ${printing.lines ? 'lines' : 'run on'}: ${parts.join(', ')}`);
  }
  return figures;
}
