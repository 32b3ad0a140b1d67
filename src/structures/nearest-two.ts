import { withRoom } from './growing-array.ts';

/** The two greatest numbers of each row of a matrix off its diagonal, kept up as groups merge. */
export class NearestTwo {
  #best: Float64Array = new Float64Array(0);
  #second: Float64Array = new Float64Array(0);
  #bestAt: Int32Array = new Int32Array(0);
  #secondAt: Int32Array = new Int32Array(0);

  /** Looks at the rows and columns `alive` of an n × n matrix. */
  reset(scores: Float64Array, n: number, alive: readonly number[]): void {
    this.#best = withRoom(this.#best, n);
    this.#second = withRoom(this.#second, n);
    this.#bestAt = withRoom(this.#bestAt, n);
    this.#secondAt = withRoom(this.#secondAt, n);
    for (const row of alive) this.#look(scores, n, alive, row);
  }

  /** The greatest number of the row but for that of `column`; −∞ where there is none. */
  besides(row: number, column: number): number {
    return this.#bestAt[row] === column ? this.#second[row]! : this.#best[row]!;
  }

  /** `gone` went into `into`, whose row and column have changed. */
  merged(scores: Float64Array, n: number, alive: readonly number[], into: number, gone: number): void {
    for (const row of alive) {
      const first = this.#bestAt[row]!;
      const second = this.#secondAt[row]!;
      if (row === into || first === into || first === gone || second === into || second === gone)
        this.#look(scores, n, alive, row);
      else this.#take(row, into, scores[row * n + into]!);
    }
  }

  #look(scores: Float64Array, n: number, alive: readonly number[], row: number): void {
    this.#best[row] = Number.NEGATIVE_INFINITY;
    this.#second[row] = Number.NEGATIVE_INFINITY;
    this.#bestAt[row] = -1;
    this.#secondAt[row] = -1;
    for (const column of alive) if (column !== row) this.#take(row, column, scores[row * n + column]!);
  }

  #take(row: number, column: number, score: number): void {
    if (score > this.#best[row]!) {
      this.#second[row] = this.#best[row]!;
      this.#secondAt[row] = this.#bestAt[row]!;
      this.#best[row] = score;
      this.#bestAt[row] = column;
    } else if (score > this.#second[row]!) {
      this.#second[row] = score;
      this.#secondAt[row] = column;
    }
  }
}
