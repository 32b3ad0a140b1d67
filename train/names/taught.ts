import type { Tokens } from '../../src/model/tokens.ts';
import { NAME_KINDS } from '../../src/read/names/labels.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { GoldName, LabelledText } from './plain-text.ts';
import { readLabels } from './teacher/labels-file.ts';
import { unlabelled } from './unlabelled.ts';

/** An unlabelled text with the names that the teacher found. */
export interface Taught extends LabelledText {
  /** First tokens of sentences in which the teacher was not sure. */
  readonly unsure: ReadonlySet<number>;
}

/**
 * The texts below `data` with the labels in the file `labels`.
 * @throws Error where a text is cut into other tokens than when it was labelled: the labels are to be made anew then.
 */
export function taughtTexts(data: string, labels: string): Taught[] {
  const said = new Map(readLabels(labels).map((text) => [`${text.file}:${text.line}`, text]));
  const taught: Taught[] = [];
  for (const { file, line, text } of unlabelled(data)) {
    const id = `${file}:${line}`;
    const own = said.get(id);
    if (own === undefined) continue;
    const tokens = tokenize(text);
    if (tokens.length !== own.tokens) {
      throw new Error(
        `${id} has ${tokens.length} tokens, its labels are for ${own.tokens}. Label the texts anew: models/names.md says how.`,
      );
    }
    const names = own.names.map((run) => nameOf(tokens, run.first, run.first + run.length - 1, run.kind));
    taught.push({ id, text, names, unsure: new Set(own.unsure) });
  }
  return taught;
}

const nameOf = (tokens: Tokens, first: number, last: number, kind: number): GoldName => ({
  start: tokens.start[first]!,
  end: tokens.end[last]!,
  kind: NAME_KINDS[kind]!,
});
