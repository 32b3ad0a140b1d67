import { hashString } from '../text/hash.ts';

/**
 * The id of an article that has none of its own: the name of its file and its number there. Of the folder only a digest stands
 * in it: ids go into addresses and documents, and nobody need know where somebody keeps files.
 */
export function placeId(path: string, number: number): string {
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  const folder = cut === 0 ? '' : `.${hashString(path.slice(0, cut)).toString(16).padStart(8, '0')}`;
  return `${path.slice(cut)}${folder}#${number}`;
}
