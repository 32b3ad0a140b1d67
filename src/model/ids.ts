/** Branded strings, so that an article's id can never be passed where a story's is wanted. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ArticleId = Branded<'ArticleId'>;
export type StoryId = Branded<'StoryId'>;
/** A node of a lineage: an article's id, or `unseen:…` for a source that is credited or inferred but not in the pile. */
export type NodeId = Branded<'NodeId'>;
/** The short name of a report within its story, as in textual scholarship: A, B, … Z, AA, … */
export type Siglum = Branded<'Siglum'>;

export const articleId = (id: string): ArticleId => id as ArticleId;
export const storyId = (id: string): StoryId => id as StoryId;
export const nodeId = (id: string): NodeId => id as NodeId;

/** 0 → A, 25 → Z, 26 → AA: the order of spreadsheet columns. */
export function siglum(index: number): Siglum {
  let name = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name as Siglum;
}
