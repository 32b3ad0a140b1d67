import type { Command } from 'commander';
import type { Face } from '../face.ts';
import { storyStepCommand } from './story-step.ts';

export const traceCommand = (face: Face): Command =>
  storyStepCommand(
    {
      verb: 'trace',
      description: 'stories → which report came from which, and how many independent origins there are',
      formats: ['terminal', 'json', 'dot', 'graphml', 'prov'],
      pick: ({ id, title, articles, lineage }) => ({
        id,
        title,
        sigla: Object.fromEntries(articles.map((each) => [each.siglum, each.path ?? each.url ?? each.id])),
        lineage,
      }),
      parts: ['lineage'],
      explain: {
        parts: ['lineage', 'edges'],
        description: 'tell why each edge: its rule, what weighed most, the evidence, and the next best parent',
      },
    },
    face,
  );
