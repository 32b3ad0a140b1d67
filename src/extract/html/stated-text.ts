import type { PageHead } from './head.ts';

/** What a page states of its text outside it: its description and, in JSON-LD, its body; white space evened out. */
export interface StatedText {
  readonly descriptions: readonly string[];
  readonly body: string;
}

/** Shorter stretches stand in many blocks by chance. */
const TELLING = 40;

const even = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

export function statedText(head: PageHead): StatedText {
  const { meta, linked } = head;
  const descriptions = new Set(
    [meta.get('og:description'), meta.get('description'), meta.get('twitter:description'), linked.description]
      .map((one) => even(one?.slice(0, 1000)))
      .filter((one) => one.length >= TELLING),
  );
  return { descriptions: [...descriptions], body: even(linked.body) };
}

/** Whether a block holds the beginning of a description, or is one whole. */
export function isDescribed(text: string, { descriptions }: StatedText): boolean {
  if (text.length < TELLING) return false;
  return descriptions.some((one) => text.includes(one.slice(0, TELLING)) || one.includes(text.slice(0, TELLING)));
}

/** Whether the middle of a block stands in the stated body. */
export function isInBody(text: string, { body }: StatedText): boolean {
  if (text.length < TELLING || body.length < TELLING) return false;
  const middle = Math.floor((text.length - TELLING) / 2);
  return body.includes(text.slice(middle, middle + TELLING));
}
