/** One figure of a measure. `key` is stable: floors.json knows it by `<room>.<key>`. */
export interface Figure {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** Higher is better unless set to 'lower'. */
  readonly better?: 'higher' | 'lower';
  /** What the issue asks for. */
  readonly reach?: number;
  /** The best known peer and its figure, for the table. */
  readonly peer?: string;
  readonly note?: string;
}

export interface MeasureContext {
  /** The data folder (`STEMMA_DATA`). */
  readonly data: string;
  /** Whole sets rather than samples. */
  readonly full: boolean;
  readonly log: (line: string) => void;
}

/** What one room is measured by. `needs` are paths below the data folder; where one is absent the measure is skipped, saying so. */
export interface Measure {
  readonly room: string;
  readonly needs: readonly string[];
  run(context: MeasureContext): Promise<readonly Figure[]>;
}
