import type { Name } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { ComparedReport } from './statements.ts';

/** "(Jane Roe/Agency via AP)": who took a picture. */
export const isCredit = (text: string, { start, end }: Span): boolean => text[end] === '/' || text[start - 1] === '/';

/** Characters between an age and the name of whom it is told. */
const BESIDE_AGE = 4;

/** Key of the person whose name stands right beside an age. */
export function personBeside({ reading, entityKey }: ComparedReport, { start, end }: Span): number | undefined {
  const person = reading.names.find(
    (name) =>
      name.kind === 'person' &&
      ((name.end <= start && start - name.end <= BESIDE_AGE) || (name.start >= end && name.start - end <= BESIDE_AGE)),
  );
  return person && entityKey(person.entity);
}

/** At most a comma and a word between the members of a list. */
const LISTED = /^(?:, ?(?:\p{L}{1,3} )?| \p{L}{1,3} )$/u;
/** Members from which on it is a list, for "Paris, France" is none. */
const FEWEST_LISTED = 3;

/** Whether a name stands in a list of names of its kind: "Egypt, Italy and France". */
export function isListed({ text, reading: { names } }: ComparedReport, name: Name): boolean {
  const at = names.indexOf(name);
  let members = 1;
  for (const step of [-1, 1] as const) {
    for (let k = at; members < FEWEST_LISTED; k += step) {
      const [one, two] = step < 0 ? [names[k - 1], names[k]] : [names[k], names[k + 1]];
      if (!one || !two || one.kind !== two.kind || !LISTED.test(text.slice(one.end, two.start))) break;
      members++;
    }
  }
  return members >= FEWEST_LISTED;
}
