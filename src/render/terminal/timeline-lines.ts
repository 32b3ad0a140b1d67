import { dateInWords } from '../../model/brief-words.ts';
import { plainLine } from '../plain-line.ts';
import { displayWidth } from './display-width.ts';
import { cited, limited, MOST, type Setting } from './setting.ts';
import { clipped } from './tree-lines.ts';

const WIDEST = 22;

/** What happened when; a date stands once before all of its entries. */
export function timelineLines(setting: Setting): string[] {
  let column = 0;
  for (const entry of setting.story.timeline.slice(0, MOST.times + 1)) {
    column = Math.min(WIDEST, Math.max(column, displayWidth(dateInWords(plainLine(entry.when)))));
  }
  let before = '';
  return limited(
    setting.story.timeline,
    MOST.times,
    (entry) => {
      const date = dateInWords(plainLine(entry.when));
      const told = date === before ? '' : date;
      before = date;
      const head = `  ${setting.paint.strong(clipped(told, column))}${' '.repeat(Math.max(0, column - displayWidth(clipped(told, column))) + 2)}`;
      return cited(setting, entry.text, entry.cites, ' '.repeat(column + 4), '', head);
    },
    setting.paint,
  );
}
