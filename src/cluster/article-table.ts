import type { ArticleId } from '../model/index.ts';
import { withRoom } from '../structures/growing-array.ts';
import type { Profile } from './profile.ts';

/** What is kept of each article besides its profile: one row of numbers, no object. Rows are numbered by arrival. */
export class ArticleTable {
  readonly ids: ArticleId[] = [];
  readonly rows = new Map<string, number>();
  /** Days since 1970 with a fraction; NaN where not told. */
  day = new Float64Array(64);
  /** The day by which it lives in the window. */
  lives = new Float32Array(64);
  words = new Uint16Array(64);
  fingerprint = new Uint32Array(64);
  /** Hash of the language's code. */
  language = new Uint32Array(64);
  /** The article whose copy this is, or itself. */
  original = new Int32Array(64);
  /** Copies of one original form a chain; −1 at the end. */
  nextCopy = new Int32Array(64);
  live = new Uint8Array(64);
  /** ln(1 + how many others were neither clearly of its event nor clearly of another when it was last looked at). */
  crowd = new Float32Array(64);
  /** The nearest article of another story when it came, or −1. */
  neighbour = new Int32Array(64);

  get length(): number {
    return this.ids.length;
  }

  add(id: ArticleId, day: number, lives: number, profile: Profile): number {
    const row = this.ids.length;
    this.ids.push(id);
    this.rows.set(id, row);
    this.day = withRoom(this.day, row);
    this.lives = withRoom(this.lives, row);
    this.words = withRoom(this.words, row);
    this.fingerprint = withRoom(this.fingerprint, row);
    this.language = withRoom(this.language, row);
    this.original = withRoom(this.original, row);
    this.nextCopy = withRoom(this.nextCopy, row);
    this.live = withRoom(this.live, row);
    this.crowd = withRoom(this.crowd, row);
    this.neighbour = withRoom(this.neighbour, row);
    this.day[row] = day;
    this.lives[row] = lives;
    this.words[row] = Math.min(65535, profile.words);
    this.fingerprint[row] = profile.fingerprint2;
    this.language[row] = profile.language;
    this.original[row] = row;
    this.nextCopy[row] = -1;
    this.live[row] = 1;
    this.crowd[row] = 0;
    this.neighbour[row] = -1;
    return row;
  }

  /** Hangs a copy on its original's chain. */
  copy(row: number, original: number): void {
    this.original[row] = original;
    this.nextCopy[row] = this.nextCopy[original]!;
    this.nextCopy[original] = row;
  }

  get bytes(): number {
    return (
      this.day.byteLength +
      this.lives.byteLength +
      this.words.byteLength +
      this.fingerprint.byteLength +
      this.language.byteLength +
      this.original.byteLength +
      this.nextCopy.byteLength +
      this.live.byteLength +
      this.crowd.byteLength +
      this.neighbour.byteLength
    );
  }
}
