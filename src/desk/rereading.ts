import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Notice } from '../model/notice.ts';
import type { Page } from '../model/page.ts';
import type { Store } from '../store/store.ts';
import type { Hands } from './hands.ts';

const AT_ONCE = 16;

export interface RereadArticle {
  readonly id: ArticleId;
  /** Absent where the present version finds no text in the page: what is kept stays. */
  readonly article?: Article;
  readonly reading?: Uint8Array;
  readonly notices: readonly Notice[];
}

/** Reads kept pages again, in the order of arrival: those that this version has not read, or all where none is given. */
export async function* rereadPages(
  store: Store,
  hands: Hands,
  version: string | undefined,
): AsyncGenerator<readonly RereadArticle[]> {
  const ahead: Promise<readonly RereadArticle[]>[] = [];
  let after: ArticleId | undefined;
  for (;;) {
    const ids = await store.outdated(version ?? '', after, AT_ONCE);
    if (ids.length === 0) break;
    after = ids.at(-1)!;
    const pages: { readonly id: ArticleId; readonly page: Page }[] = [];
    for (const id of ids) {
      const page = await store.page(id);
      if (page) pages.push({ id, page });
    }
    ahead.push(readAgain(pages, hands));
    if (ahead.length >= hands.width * 2) yield await ahead.shift()!;
  }
  for (const task of ahead) yield await task;
}

async function readAgain(
  pages: readonly { readonly id: ArticleId; readonly page: Page }[],
  hands: Hands,
): Promise<readonly RereadArticle[]> {
  const read = await hands.read(pages, false);
  return read.map(({ reports, notices }, index) => {
    const { id } = pages[index]!;
    const [report] = reports;
    return {
      id,
      notices,
      ...(report ? { article: { ...report.article, id } } : {}),
      ...(report?.reading ? { reading: report.reading } : {}),
    };
  });
}
