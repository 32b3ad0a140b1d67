import { splitSentences, tokenize } from '../../src/text/index.ts';
import { prepare } from '../../src/trace/prepared.ts';
import { type Anchors, anchorsOf } from '../../src/trace/translations/anchors.ts';
import { translationInputs } from '../../src/trace/translations/likelihood.ts';
import { translationSigns } from '../../src/trace/translations/signs.ts';
import { jsonLines } from '../data.ts';
import { plainStory } from './report.ts';

/** A pair of texts in two languages, of which one topic's are never both fitted on and measured. */
export interface TranslationPair {
  readonly inputs: readonly number[];
  readonly topic: string;
  readonly languages: string;
  /**
   * One document in two languages, whole, or cut to its first half; two documents of one topic, or of two; or two people's
   * summaries of the same documents, which tell the same things in much the same order.
   */
  readonly kind: 'same' | 'cut' | 'topic' | 'other' | 'summaries';
}

export const isTranslation = ({ kind }: TranslationPair): boolean => kind === 'same' || kind === 'cut';

interface Row {
  readonly doc: string;
  readonly label: string;
  readonly lang: string;
  readonly text: string;
}
interface Summary {
  readonly cluster: string;
  readonly lang: string;
  readonly text: string;
}
interface Text {
  readonly doc: string;
  readonly topic: string;
  readonly lang: string;
  readonly text: string;
}

/** Of a head's lines, those that are no sentence (title, date) would give a translation away: each second pair is held without. */
const HEAD = 3;
const SENTENCE = 90;
const CUT = 0.55;

/** All pairs of MultiLing 2011 in different languages; of the many of two topics, each fortieth. */
export function translationPairs(data: string): TranslationPair[] {
  const texts = jsonLines<Row>(data, 'briefs/multiling2011.articles.jsonl').map(
    ({ doc, label, lang, text }): Text => ({ doc, topic: label, lang, text }),
  );
  const summaries = jsonLines<Summary>(data, 'briefs/multiling2011.refs.jsonl').map(
    ({ cluster, lang, text }, i): Text => ({ doc: `summary ${i}`, topic: cluster, lang, text }),
  );
  const whole = texts.map(anchorsIn);
  const bare = texts.map((text) => anchorsIn({ ...text, text: withoutHead(text.text) }));
  const halves = texts.map((text) =>
    anchorsIn({ ...text, text: firstHalf({ ...text, text: withoutHead(text.text) }) }),
  );
  const told = summaries.map(anchorsIn);
  const pairs: TranslationPair[] = [];
  const add = (kind: TranslationPair['kind'], a: Text, b: Text, inA: Anchors, inB: Anchors): void => {
    pairs.push({
      kind,
      topic: a.topic,
      languages: [a.lang, b.lang].sort().join('-'),
      inputs: translationInputs(translationSigns(inA, inB).signs),
    });
  };
  texts.forEach((a, i) => {
    texts.forEach((b, j) => {
      if (a.lang === b.lang) return;
      const same = a.doc === b.doc;
      const from = (i + j) % 2 === 0 ? whole : bare;
      if (j < i) {
        if (a.topic === b.topic || (i * 31 + j * 17) % 40 === 0)
          add(same ? 'same' : a.topic === b.topic ? 'topic' : 'other', a, b, from[i]!, from[j]!);
      }
      if (same && (i + j) % 2 === 0) add('cut', a, b, halves[i]!, bare[j]!);
      if (!same && a.topic === b.topic && (i * 7 + j * 3) % 5 === 0) add('topic', a, b, halves[i]!, bare[j]!);
    });
  });
  summaries.forEach((a, i) => {
    summaries.slice(0, i).forEach((b, j) => {
      if (a.lang !== b.lang && a.topic === b.topic) add('summaries', a, b, told[i]!, told[j]!);
    });
  });
  return pairs;
}

const anchorsIn = ({ doc, lang, text }: Text): Anchors =>
  anchorsOf(prepare(plainStory('text', [{ id: doc, text, language: lang }]).witnesses[0]!));

const withoutHead = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .filter((line, i) => i >= HEAD || line.length > SENTENCE)
    .join('\n');

function firstHalf({ text, lang }: Text): string {
  const sentences = splitSentences(text, tokenize(text), lang);
  const last = sentences[Math.max(2, Math.ceil(sentences.length * CUT) - 1)];
  return text.slice(0, last?.end);
}
