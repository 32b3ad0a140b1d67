import type { Attribution, Reference } from '../../model/reading.ts';
import type { Discourse } from '../attributions/discourse.ts';
import type { Scene } from '../attributions/scene.ts';
import { findNouns } from './nouns.ts';
import { findPronouns } from './pronouns.ts';

/**
 * Pronouns and nouns that stand for an entity of the article, where that is as good as certain: most are left out. English
 * only: elsewhere "he" and "she" are also things. `discourse` is that by which the speakers were resolved.
 */
export function findReferences(scene: Scene, discourse: Discourse, attributions: readonly Attribution[]): Reference[] {
  if (!scene.language.startsWith('en') || scene.names.length === 0) return [];
  const nouns = findNouns(scene, discourse);
  return [...findPronouns(scene, discourse, attributions, nouns), ...nouns].sort((a, b) => a.start - b.start);
}
