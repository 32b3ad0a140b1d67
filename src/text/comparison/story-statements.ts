import type { Story } from '../../model/story.ts';
import { hashPair } from '../hash.ts';
import { type ComparedReport, type Statements, statementsOf } from './statements.ts';

const ENTITY = 0x656e74;

/** A key for an entity of a story, as statements compare it. */
export const storyEntityKey = (entity: number): number => hashPair(entity + 1, ENTITY);

/** A story's witnesses as they are compared: report `i` is witness `i`. */
export function comparedReports(story: Story): ComparedReport[] {
  return story.witnesses.map(({ article, reading }, at) => {
    const shared = story.entityOf.get(article.id);
    return {
      text: article.text,
      reading,
      entityKey: (entity) => {
        const own = shared?.[entity] ?? -1;
        return own >= 0 ? storyEntityKey(own) : hashPair(at * 65536 + entity, 0x6c6f63);
      },
    };
  });
}

/** The sentences of a story, ready for comparison. */
export const storyStatements = (story: Story): Statements => statementsOf(comparedReports(story));
