import type { ArticleId } from '../model/ids.ts';
import type { Store } from '../store/store.ts';
import type { KeptReport } from './hands.ts';

const MOST_BYTES = 128 * 1024 * 1024;

/** The reports that were needed last, so that a growing story is not taken out of the store again and again. */
export class ReportCache {
  readonly #store: Store;
  readonly #version: string;
  readonly #reports = new Map<ArticleId, KeptReport>();
  #bytes = 0;

  /** Readings of another version are not used. */
  constructor(store: Store, version: string) {
    this.#store = store;
    this.#version = version;
  }

  put(report: KeptReport): void {
    const { id } = report.article;
    this.drop(id);
    this.#reports.set(id, report);
    this.#bytes += sizeOf(report);
    for (const oldest of this.#reports.keys()) {
      if (this.#bytes <= MOST_BYTES) break;
      this.drop(oldest);
    }
  }

  drop(id: ArticleId): void {
    const known = this.#reports.get(id);
    if (known) this.#bytes -= sizeOf(known);
    this.#reports.delete(id);
  }

  /** Undefined where the article is not kept. */
  load = async (id: ArticleId): Promise<KeptReport | undefined> => {
    const known = this.#reports.get(id);
    if (known) return known;
    const kept = await this.#store.article(id);
    if (!kept) return undefined;
    const reading = await this.#store.reading(id);
    const report = {
      article: kept.article,
      ...(reading?.version === this.#version ? { reading: reading.bytes } : {}),
    };
    this.put(report);
    return report;
  };
}

const sizeOf = ({ article, reading }: KeptReport): number => article.text.length * 3 + (reading?.length ?? 0) + 2000;
