import type { Tokens } from '../model/tokens.ts';

/** Tokens for which there is room at first, and again each time the room is used up. */
const ROOM = 4096;
/** A buffer that grew beyond this for one long text is not kept for the next. */
const MOST_KEPT = 1 << 16;

/** The five arrays of `Tokens`, all on one buffer: making several costs more than a short text's tokens. */
class Columns {
  readonly start: Uint32Array<ArrayBuffer>;
  readonly end: Uint32Array<ArrayBuffer>;
  readonly form: Uint32Array<ArrayBuffer>;
  readonly fold: Uint32Array<ArrayBuffer>;
  readonly flags: Uint16Array<ArrayBuffer>;

  constructor(length: number) {
    const bytes = new ArrayBuffer((length * 18 + 3) & ~3);
    this.start = new Uint32Array(bytes, 0, length);
    this.end = new Uint32Array(bytes, length * 4, length);
    this.form = new Uint32Array(bytes, length * 8, length);
    this.fold = new Uint32Array(bytes, length * 12, length);
    this.flags = new Uint16Array(bytes, length * 16, length);
  }

  /** Takes over the tokens `from`–`to` of others as the first ones. */
  take(others: Columns, from: number, to: number): void {
    this.start.set(others.start.subarray(from, to));
    this.end.set(others.end.subarray(from, to));
    this.form.set(others.form.subarray(from, to));
    this.fold.set(others.fold.subarray(from, to));
    this.flags.set(others.flags.subarray(from, to));
  }
}

/**
 * What the tokeniser writes to. The tokens of a text are either copied out of it or stay where they are, beside those of the
 * texts before and behind: the blocks of a page, which live and die together.
 */
export class TokenBuffer {
  private columns = new Columns(ROOM);
  /** The present text's first token, and the place of the next. */
  private first = 0;
  private next = 0;

  /** Begins a text; what was written of one that was never taken is forgotten. */
  begin(): void {
    this.next = this.first;
  }

  push(start: number, end: number, form: number, fold: number, flags: number): void {
    if (this.next === this.columns.start.length) this.makeRoom();
    const i = this.next++;
    const { columns } = this;
    columns.start[i] = start;
    columns.end[i] = end;
    columns.form[i] = form;
    columns.fold[i] = fold;
    columns.flags[i] = flags;
  }

  private makeRoom(): void {
    const wider = new Columns(Math.max(ROOM, (this.next - this.first) * 2));
    wider.take(this.columns, this.first, this.next);
    this.columns = wider;
    this.next -= this.first;
    this.first = 0;
  }

  /** The text's tokens on a buffer of their own. */
  copied(): Tokens {
    const length = this.next - this.first;
    const { start, end, form, fold, flags } = new Columns(length);
    const own = { length, start, end, form, fold, flags };
    const { columns } = this;
    for (let from = this.first, i = 0; i < length; i++, from++) {
      start[i] = columns.start[from]!;
      end[i] = columns.end[from]!;
      form[i] = columns.form[from]!;
      fold[i] = columns.fold[from]!;
      flags[i] = columns.flags[from]!;
    }
    if (columns.start.length > MOST_KEPT) this.columns = new Columns(ROOM);
    this.first = 0;
    this.next = 0;
    return own;
  }

  /** The text's tokens where they are: they keep those beside them in memory. */
  shared(): Tokens {
    const { columns, first, next } = this;
    this.first = next;
    return {
      length: next - first,
      start: new Uint32Array(columns.start.buffer, columns.start.byteOffset + first * 4, next - first),
      end: new Uint32Array(columns.end.buffer, columns.end.byteOffset + first * 4, next - first),
      form: new Uint32Array(columns.form.buffer, columns.form.byteOffset + first * 4, next - first),
      fold: new Uint32Array(columns.fold.buffer, columns.fold.byteOffset + first * 4, next - first),
      flags: new Uint16Array(columns.flags.buffer, columns.flags.byteOffset + first * 2, next - first),
    };
  }
}
