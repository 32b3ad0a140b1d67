import { asUint32 } from '../../../structures/weights-file.ts';

/** What of the parser's state the keys are made of. */
interface State {
  readonly length: number;
  readonly stack: Int16Array;
  readonly depth: number;
  readonly buffer: number;
  readonly head: Int16Array;
  readonly tags: Uint8Array;
}

/** Word classes with those of nothing and of the root, which stand above the tags. */
const SIZE = 32;
const squeezed = (tag: number): number => (tag >= SIZE ? SIZE - 43 + tag : tag);
const NOT_SURE = 255;
/** Sets a relation apart from an action in the stored list. */
const RELATION = 2 ** 24;

/** The two topmost words and the two next ones by their classes: what mostly settles the next action. */
export function actionKey({ stack, depth, buffer, length, tags }: State): number {
  const tag = (i: number): number => (i >= 0 && i <= length ? squeezed(tags[i]!) : SIZE - 2);
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  return ((tag(s1) * SIZE + tag(s0)) * SIZE + tag(buffer)) * SIZE + tag(buffer + 1);
}

/** A word and its head by their classes, and which comes first. */
export function relationKey({ tags, head }: State, child: number): number {
  const parent = head[child]!;
  return (squeezed(tags[parent]!) * SIZE + squeezed(tags[child]!)) * 2 + (parent < child ? 1 : 0);
}

/**
 * Steps of the parser that word classes alone settle in nearly all cases, as counted from its own parses: they are taken without
 * a look at the weights, which spares half of the work.
 */
export class SureSteps {
  private readonly actions = new Uint8Array(SIZE ** 4).fill(NOT_SURE);
  private readonly relations = new Uint8Array(SIZE * SIZE * 2).fill(NOT_SURE);

  /** `stored`: as `storedStep` gives them; none for an empty list. */
  constructor(stored: Uint32Array) {
    for (const step of stored) {
      const key = step >>> 4;
      if (key >= RELATION) this.relations[key - RELATION] = step & 15;
      else this.actions[key] = step & 15;
    }
  }

  /** -1 where the weights must tell. */
  action(state: State): number {
    const sure = this.actions[actionKey(state)]!;
    return sure === NOT_SURE ? -1 : sure;
  }

  relation(state: State, child: number): number {
    const sure = this.relations[relationKey(state, child)]!;
    return sure === NOT_SURE ? -1 : sure;
  }
}

/** A step as one number: its key and what is done. */
export const storedStep = (kind: 'action' | 'relation', key: number, done: number): number =>
  ((kind === 'relation' ? RELATION + key : key) * 16 + done) >>> 0;

export const sureStepsOf = (section: Uint8Array): SureSteps => new SureSteps(asUint32(section));
