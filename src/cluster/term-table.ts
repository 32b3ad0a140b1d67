/** Rows in the table at most; one article has far fewer. */
export const SLOTS = 8192;

/** How a word is written where it was found. */
export const Evidence = {
  none: 0,
  /** With a capital within a sentence. */
  capital: 1,
  small: 2,
  /** With a capital where all words have one. */
  headed: 3,
} as const;

/**
 * The terms of one article: an open-addressing table from key to row, and what is counted of each row. It is used again for
 * the next article: a stamp tells which slots are of this one.
 */
export class TermTable {
  readonly #slotKey = new Uint32Array(SLOTS);
  readonly #slotRow = new Uint16Array(SLOTS);
  readonly #slotStamp = new Uint32Array(SLOTS);
  #stamp = 0;
  rows = 0;
  readonly key: Uint32Array = new Uint32Array(SLOTS);
  readonly count: Uint16Array = new Uint16Array(SLOTS);
  readonly capital: Uint16Array = new Uint16Array(SLOTS);
  readonly plain: Uint16Array = new Uint16Array(SLOTS);
  /** Has a capital in a headline that gives one to every word. */
  readonly headed: Uint8Array = new Uint8Array(SLOTS);
  readonly flags: Uint8Array = new Uint8Array(SLOTS);
  readonly idf: Float32Array = new Float32Array(SLOTS);
  /** Where a row was found first, and whether in the title. */
  readonly start: Uint32Array = new Uint32Array(SLOTS);
  readonly end: Uint32Array = new Uint32Array(SLOTS);
  readonly titled: Uint8Array = new Uint8Array(SLOTS);

  /** For the next article. */
  clear(): void {
    this.#stamp++;
    this.rows = 0;
  }

  get isFull(): boolean {
    return this.rows > SLOTS * 0.7;
  }

  /** Counts a term and returns its row. `evidence`: see `Evidence`. */
  put(key: number, flags: number, evidence: number, start: number, end: number, titled: boolean): number {
    let slot = key & (SLOTS - 1);
    while (this.#slotStamp[slot] === this.#stamp) {
      if (this.#slotKey[slot] === key) {
        const row = this.#slotRow[slot]!;
        this.count[row]!++;
        this.flags[row] = this.flags[row]! | flags;
        if (evidence === Evidence.capital) this.capital[row]!++;
        else if (evidence === Evidence.small) this.plain[row]!++;
        else if (evidence === Evidence.headed) this.headed[row] = 1;
        return row;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    this.#slotStamp[slot] = this.#stamp;
    this.#slotKey[slot] = key;
    const row = this.rows++;
    this.#slotRow[slot] = row;
    this.key[row] = key;
    this.count[row] = 1;
    this.flags[row] = flags;
    this.capital[row] = evidence === Evidence.capital ? 1 : 0;
    this.plain[row] = evidence === Evidence.small ? 1 : 0;
    this.headed[row] = evidence === Evidence.headed ? 1 : 0;
    this.start[row] = start;
    this.end[row] = end;
    this.titled[row] = titled ? 1 : 0;
    return row;
  }
}
