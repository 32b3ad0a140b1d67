import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as detection from 'eld/small';
import { isPlainlyEnglish } from './plainly-english.ts';

// More adds time and no certainty.
const SAMPLE = 800;
const SHORTEST = 30;
/** Scripts that tell their language by themselves, for texts too short to detect. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
];

let loaded: typeof detection.default | undefined;

/** Loaded when first needed: its table takes longer to read in than a thousand texts to tell. */
function detector(): typeof detection.default {
  if (loaded === undefined) {
    const path = fileURLToPath(import.meta.resolve('eld/small'));
    loaded = (createRequire(import.meta.url)(path) as typeof detection).default;
  }
  return loaded;
}

/**
 * The BCP 47 language of a text: what the page states where the text is short or agrees with it, else what is detected; `und` where
 * neither tells.
 */
export function languageOf(text: string, stated: string | undefined): string {
  const tag = canonicalTag(stated);
  const sample =
    text.length > SAMPLE * 1.5
      ? text.slice(Math.floor(text.length * 0.1), Math.floor(text.length * 0.1) + SAMPLE)
      : text;
  if (sample.trim().length < SHORTEST) return tag ?? byScript(sample) ?? 'und';
  if (isPlainlyEnglish(sample)) return tag?.split('-')[0] === 'en' ? tag : 'en';
  const result = detector().detect(sample);
  const found = result.language;
  if (found === '') return tag ?? byScript(sample) ?? 'und';
  if (tag !== undefined && tag.split('-')[0] === found) return tag;
  if (tag !== undefined && !result.isReliable()) return tag;
  return !result.isReliable() && sample.length < 80 ? (tag ?? 'und') : found;
}

function byScript(text: string): string | undefined {
  return SCRIPTS.find(([script]) => script.test(text))?.[1];
}

function canonicalTag(stated: string | undefined): string | undefined {
  if (stated === undefined) return undefined;
  const tag = /^\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3})\s*(?:[,;]|$)/.exec(stated)?.[1];
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
