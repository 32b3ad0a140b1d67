import type { Command } from 'commander';
import type { Face } from '../face.ts';
import { storyStepCommand } from './story-step.ts';

export const collateCommand = (face: Face): Command =>
  storyStepCommand(
    {
      verb: 'collate',
      description: 'stories → the reports side by side: quotations with their variants, facts with their values',
      formats: ['terminal', 'json', 'csv'],
      pick: ({ id, title, articles, collation }) => ({
        id,
        title,
        sigla: Object.fromEntries(articles.map((each) => [each.siglum, each.path ?? each.url ?? each.id])),
        collation,
      }),
      parts: ['facts', 'quotations'],
    },
    face,
  );
