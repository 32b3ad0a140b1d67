const segmenters = new Map<string, Intl.Segmenter>();
const THAI = /^[\u0e00-\u0e7f]/;
const KANA = /[\u3040-\u30ff]/;
/** Longer runs are cut into pieces: the segmenter's time grows faster than the run. */
const PIECE = 2000;

function segmenter(run: string): Intl.Segmenter {
  const locale = THAI.test(run) ? 'th' : KANA.test(run) ? 'ja' : 'zh';
  let found = segmenters.get(locale);
  if (!found) {
    found = new Intl.Segmenter(locale, { granularity: 'word' });
    segmenters.set(locale, found);
  }
  return found;
}

/** The words of a run in a script without spaces, as [start, end) pairs. */
export function unspacedWords(text: string, start: number, end: number): [number, number][] {
  const words: [number, number][] = [];
  for (let from = start; from < end; from += PIECE) {
    const run = text.slice(from, Math.min(end, from + PIECE));
    for (const { index, segment } of segmenter(run).segment(run))
      words.push([from + index, from + index + segment.length]);
  }
  return words;
}
