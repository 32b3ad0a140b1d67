import type { Brief } from '../../model/brief.ts';
import { plainLine } from '../plain-line.ts';
import { paintWith } from './paint.ts';
import { type Part, shortStoryLines, storyLines } from './story-lines.ts';
import { indented } from './wrap.ts';

const FULL = 3;
const SHORT = 40;
const NOTICES = 4;

/**
 * The brief for a terminal of `width` columns. Nothing of the texts can steer the terminal: control characters, escapes
 * and direction overrides are left out. Up to three stories in full, more in short. `parts` restricts a full story to those
 * parts, under its title and origins and over its sources.
 */
export function renderTerminal(
  brief: Brief,
  options: { readonly width: number; readonly color: boolean; readonly parts?: readonly Part[] },
): string {
  const width = Math.max(40, Math.min(options.width, 100));
  const paint = paintWith(options.color);
  const lines: string[] = [];
  const { stories } = brief;
  const notices = onceEach(brief.notices);
  if (stories.length === 0) lines.push('No story: nothing in the input could be read as a report.');
  if (stories.length > 1) lines.push(`${stories.length} stories`, '');
  const full = stories.length <= FULL;
  for (const [index, story] of stories.slice(0, full ? FULL : SHORT).entries()) {
    if (index > 0) lines.push('', ...(full ? [paint.dim('─'.repeat(width)), ''] : []));
    lines.push(
      ...(full ? storyLines(story, width, paint, options.parts) : shortStoryLines(story, width, paint, index + 1)),
    );
  }
  if (!full) lines.push('', paint.dim('In short; --story 1 tells the first in full, --html all of them on a page.'));
  if (stories.length > SHORT) lines.push('', paint.dim(`… and ${stories.length - SHORT} more stories`));
  if (notices.length > 0) {
    lines.push('', paint.heading('NOTICES'));
    for (const notice of notices.slice(0, NOTICES)) {
      lines.push(...indented(`${plainLine(notice.place)}: ${plainLine(notice.reason)}`, width, '    ', '  ! '));
    }
    if (notices.length > NOTICES) lines.push(paint.dim(`  … and ${notices.length - NOTICES} more`));
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Each notice once, however many steps told it. */
function onceEach(notices: Brief['notices']): Brief['notices'] {
  const told = new Map(notices.map((notice) => [`${notice.place}\u0000${notice.reason}`, notice]));
  return [...told.values()];
}
