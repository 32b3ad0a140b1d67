import type { BriefArticle } from '../model/brief.ts';
import type { Lineage } from '../model/lineage.ts';
import type { Story, Witness } from '../model/story.ts';

/** The reports as the document has them, each with the passages that stand in others too. */
export function articleOutput(story: Story, lineage: Lineage): BriefArticle[] {
  const sigla = new Map(story.witnesses.map(({ article, siglum }) => [article.id, siglum]));
  return story.witnesses.map((witness) => ({ ...headOf(witness), reused: reusedIn(witness, lineage, sigla) }));
}

function headOf({ article, siglum }: Witness): Omit<BriefArticle, 'reused'> {
  const { id, path, url, title, author, published, modified, outlet, language, text } = article;
  return {
    id,
    siglum,
    ...(path === undefined ? {} : { path }),
    ...(url === undefined ? {} : { url }),
    title,
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published: { ...published } }),
    ...(modified === undefined ? {} : { modified: { ...modified } }),
    ...(outlet === undefined ? {} : { outlet }),
    language,
    text,
    blocks: article.blocks.map(({ start, end, role }) => ({ start, end, role })),
    credits: article.credits.map(({ name, kind, where, exact, span }) => ({
      name,
      kind,
      where,
      exact,
      ...(span ? { start: span.start, end: span.end } : {}),
    })),
    removed: article.removed.map(({ rule, text: removed }) => ({ rule, text: removed })),
  };
}

function reusedIn({ article }: Witness, lineage: Lineage, sigla: ReadonlyMap<string, string>): BriefArticle['reused'] {
  return lineage.passages
    .flatMap(({ a, b, speech }) => {
      const own = a.article === article.id ? a : b.article === article.id ? b : undefined;
      const siglum = sigla.get(own === a ? b.article : a.article);
      return own && siglum !== undefined ? [{ start: own.start, end: own.end, with: siglum, speech }] : [];
    })
    .sort((x, y) => x.start - y.start || x.end - y.end);
}
