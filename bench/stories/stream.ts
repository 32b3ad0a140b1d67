import { jsonLines } from '../../quality/data.ts';
import type { ClusterItem } from '../../src/cluster/index.ts';
import { articleId } from '../../src/model/index.ts';
import { seededRandom } from '../../src/structures/seeded-random.ts';

export interface StreamedArticle {
  readonly item: ClusterItem;
  /** Number of the event that it reports. */
  readonly story: number;
}

const SYLLABLES =
  'ba be bi bo bu da de di do du fa fe ga ge go ha he ka ke ki ko la le li lo lu ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi vo za zo'.split(
    ' ',
  );
const NAME = /\p{Lu}\p{Ll}{3,}/gu;
const NUMBER = /\d+/g;

/** Words that begin sentences far more often than they are names stay as they are. */
const KEPT = new Set(
  'This That They There These Those When Where While With What After Before Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Some Many Most More Such From Have Will Would Could Should About Over Under Other Another However Meanwhile'.split(
    ' ',
  ),
);

/** The sentences of the bodies that events are made from. */
export function bodies(data: string): string[][] {
  const texts = [
    ...jsonLines<{ text: string }>(data, 'bulk/bodies.jsonl'),
    ...jsonLines<{ text: string }>(data, 'stories/ecbplus.jsonl'),
    ...jsonLines<{ text: string }>(data, 'stories/roundups.jsonl'),
  ];
  return texts
    .map(({ text }) => text.slice(0, 5000).split(/(?<=[.!?])\s+/))
    .filter((sentences) => sentences.length >= 3);
}

/**
 * A long stream of reports by a seed. An event has the lead and half of the sentences of a body of the data and else those of
 * another, with names and numbers of its own in the place of theirs: many events are look-alikes, but no two are one text
 * with other names, which at a million reports some dozens made from each body would be. Its reports each tell some of its sentences in order, lead first, among a few
 * of another body's. Event sizes follow a power law, a fifth of the reports are copies of an earlier one (half of them
 * with a line added), and `perDay` reports come each day.
 */
export function* storyStream(texts: readonly string[][], seed: number, perDay: number): Generator<StreamedArticle> {
  const random = seededRandom(seed);
  const pick = (n: number): number => Math.floor(random() * n);
  const renamed = (sentence: string, event: number): string =>
    sentence
      .replace(NAME, (word) => (KEPT.has(word) ? word : (pseudonym(word, event) ?? word)))
      .replace(NUMBER, (digits) =>
        digits.length === 4 ? digits : String((Number(digits.slice(0, 6)) * 7 + event * 13) % 10 ** digits.length),
      );
  const blend = (one: readonly string[], other: readonly string[]): string[] => {
    const body = [one[0]!];
    for (let k = 1; k < one.length; k++) body.push(random() < 0.5 ? one[k]! : other[k % other.length]!);
    return body;
  };
  // Running events with the reports that are still to come; a new one takes the place of one that is told out.
  const events: { story: number; body: string[]; left: number; told: string[] }[] = [];
  let stories = 0;
  const running = Math.max(30, Math.floor(perDay / 3));
  for (let i = 0; ; i++) {
    const at = pick(running);
    let event = events[at];
    if (!event || event.left <= 0) {
      // P(size ≥ s) ~ 1/s, at most 300.
      event = {
        story: stories++,
        body: blend(texts[pick(texts.length)]!, texts[pick(texts.length)]!),
        left: Math.min(300, Math.floor(1 / (1 - random()))),
        told: [],
      };
      events[at] = event;
    }
    event.left--;
    let text: string;
    if (event.told.length > 0 && random() < 0.4) {
      text = event.told[pick(event.told.length)]!;
      if (random() < 0.5) text += `\nThis report first appeared elsewhere, edition ${pick(1000)}.`;
    } else {
      const aside = texts[pick(texts.length)]!;
      const lead = renamed(event.body[0]!, event.story);
      const told = event.body.slice(1).filter(() => random() < 0.6);
      const sentences = [lead, ...told.map((sentence) => renamed(sentence, event.story))];
      const extra = pick(3);
      for (let k = 0; k < extra; k++) sentences.push(renamed(aside[pick(aside.length)]!, stories + i));
      text = sentences.join(' ');
      if (event.told.length < 8) event.told.push(text);
    }
    const published = new Date(Date.UTC(2024, 0, 1) + (i / perDay) * 86_400_000).toISOString();
    yield { story: event.story, item: { id: articleId(`r${i}`), title: '', text, published, language: 'en' } };
  }
}

/** Half of an event's names are its own; the others are shared by a hundred events, as the names of a region are. */
function pseudonym(word: string, event: number): string | undefined {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  const shared = (hash & 1) === 0;
  hash = Math.imul(hash ^ Math.imul(shared ? Math.floor(event / 100) : event, 0x9e3779b1), 0x85ebca6b) >>> 0;
  hash = (hash ^ (hash >>> 15)) >>> 0;
  let name = '';
  for (let k = 0; k < 3; k++) {
    name += SYLLABLES[hash % SYLLABLES.length]!;
    hash = Math.floor(hash / SYLLABLES.length);
  }
  return name[0]!.toUpperCase() + name.slice(1);
}
