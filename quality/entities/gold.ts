import type { Span } from '../../src/model/span.ts';
import { jsonLines, utf16Offsets } from '../data.ts';
import { printed } from './printed.ts';

/** A mention with whom it means over all articles of the set. */
export interface GoldMention extends Span {
  readonly instance: string;
  readonly pronoun: boolean;
  /** A proper name, by the annotators or by its capitals. */
  readonly named: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface Row {
  readonly doc: string;
  readonly topic: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly instance: string;
    readonly ent_type?: string | null;
  }[];
}

const ENTITIES = new Set(['PER', 'ORG', 'LOC', 'PRO', 'FIN']);
const PRONOUN = /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|himself|herself|itself|themselves)$/i;
/** Up to five words, the last of them capital. */
const NAMED = /^(?:\S+ ){0,4}\p{Lu}\S*$/u;

/** MEANTIME's articles, printed as newspapers print, with their mentions of entities. */
export function goldArticles(data: string): GoldArticle[] {
  return jsonLines<Row>(data, 'meantime/meantime.jsonl').map((row) => {
    const units = utf16Offsets(row.text);
    const { text, at } = printed(row.text);
    const mentions = row.mentions
      .filter(({ kind, ent_type: type }) => kind === 'ENTITY_MENTION' && ENTITIES.has(type ?? ''))
      .map(({ start, end, instance }) => {
        const span = { start: at[units[start]!]!, end: at[units[end]!]! };
        const own = trimmed(text, span);
        const words = text.slice(own.start, own.end);
        const pronoun = PRONOUN.test(words);
        return { ...own, instance, pronoun, named: !pronoun && NAMED.test(words) };
      });
    return { id: row.doc, topic: row.topic, text, mentions };
  });
}

/** Without articles before and genitives behind. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^(?:the|a|an)\s+(?=\S)/i.exec(words)?.[0].length ?? 0;
  const behind = /(?<=\S)(?:\s*['’]s?|[,\s]+)$/.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: end - behind };
}

/** The smallest gold mention of which `name` is the last words, or that is the last words of it. */
export function goldOf(name: Span, mentions: readonly GoldMention[]): GoldMention | undefined {
  let best: GoldMention | undefined;
  for (const mention of mentions) {
    if (mention.end !== name.end || mention.pronoun) continue;
    const size = (span: Span): number => Math.abs(span.end - span.start - (name.end - name.start));
    if (best === undefined || size(mention) < size(best)) best = mention;
  }
  return best;
}
