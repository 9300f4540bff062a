import { fold } from '@/lib/catalog';
import { readArticle } from '@/lib/format';
import type { MapLookUps, StudioName } from '@/lib/studio';
import type { Project } from '../lsp/project';

/** Where the map of a troubleshooter finds what it names: in the content as it is typed. */
export function mapLookUps(project: Project): MapLookUps {
  let known: ReadonlyMap<string, { readonly path: string; readonly name: string; readonly kind: string }> | undefined;
  const articleOf = (articleId: string) => {
    known ??= new Map(
      [...project.live.files.values()].toReversed().flatMap(({ path, name, facts }) => {
        const id = facts === undefined ? '' : facts.articleId;
        return facts === undefined || id === '' ? [] : [[fold(id), { path, name, kind: facts.kind }] as const];
      }),
    );
    return known.get(fold(articleId));
  };
  return {
    articleTitle: (articleId) => articleOf(articleId)?.name,
    form: (articleId) => {
      const article = articleOf(articleId);
      const bytes = article?.kind === 'TSG_Questions' ? project.live.bytes(article.path) : undefined;
      if (article === undefined || bytes === undefined) return undefined;
      return readArticle(bytes, article.path, project.live.data).article.form ?? undefined;
    },
  };
}

/** Every article that a troubleshooter can name. */
export function articleNames(project: Project): readonly StudioName[] {
  return [...project.live.files.values()].flatMap(({ name, facts }) =>
    facts === undefined || facts.articleId === '' ? [] : [{ id: facts.articleId, name }],
  );
}
