import { distance } from 'fastest-levenshtein';
import type { Entity, Report, Story } from '../model/index.ts';
import { storyEntityKey } from '../text/comparison/story-statements.ts';
import { fold, hashPair } from '../text/index.ts';

/** Share of letters that may differ between two spellings of one word of a name. */
const SPELLING = 0.25;

/** Finds for each entity of a draft the story's: by equal form, by last word, or by a like spelling of all words. */
export function draftEntityKeys(draft: Report, story: Story): (entity: number) => number {
  const forms = new Map<string, number>();
  const lasts = new Map<string, number>();
  story.entities.forEach((entity, at) => {
    for (const { form } of entity.forms) {
      forms.set(lettersOf(form), at);
      if (entity.kind === 'person') lasts.set(lastWord(form), at);
    }
    forms.set(lettersOf(entity.name), at);
  });
  const keys = draft.reading.entities.map((entity, own) => {
    const found = byForm(entity, forms) ?? bySpelling(entity, story) ?? byLast(entity, lasts);
    return found === undefined ? hashPair(own, 0x64726674) : storyEntityKey(found);
  });
  return (entity) => keys[entity] ?? hashPair(entity, 0x64726674);
}

function byForm(entity: Entity, forms: ReadonlyMap<string, number>): number | undefined {
  for (const form of [entity.name, ...entity.forms]) {
    const found = forms.get(lettersOf(form));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Blinken" is the story's Blinken; "Sarah Blinken" is not. */
function byLast(entity: Entity, lasts: ReadonlyMap<string, number>): number | undefined {
  if (entity.kind !== 'person' || entity.name.trim().includes(' ')) return undefined;
  return lasts.get(lastWord(entity.name));
}

function bySpelling(entity: Entity, story: Story): number | undefined {
  const words = fold(entity.name).split(/\s+/);
  const found = story.entities.findIndex((other) => {
    if (other.kind !== entity.kind) return false;
    const theirs = fold(other.name).split(/\s+/);
    if (words.length < 2 || theirs.length !== words.length) return false;
    return words.every(
      (word, at) => distance(word, theirs[at]!) <= SPELLING * Math.max(word.length, theirs[at]!.length),
    );
  });
  return found < 0 ? undefined : found;
}

/** "U. S." is "U.S.". */
const lettersOf = (form: string): string => fold(form).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

const lastWord = (form: string): string => fold(form).split(/\s+/).at(-1) ?? '';
