import { fold } from '@/lib/catalog';
import type { Diagnostic, Place } from '@/lib/format';
import { duplicateArticleId } from '../rules/names';
import type { Articles } from './articles';
import type { KeyedFacts } from './derived';

/**
 * Finds article ids that stand in more than one file. `/a/<id>` then offers a choice, so the reader loses little; a form
 * that shares its solution's id is common in the public repository and only worth an `info` (FORMAT.md A.6).
 * @param shared folded IDs that several articles bear
 */
export function duplicateIds(
  articles: Articles,
  originals: ReadonlyMap<number, number>,
  shared: ReadonlySet<string>,
): readonly Diagnostic[] {
  const holders = new Map<string, Bearer[]>();
  const diagnostics: Diagnostic[] = [];
  if (shared.size === 0) return diagnostics;
  for (const article of articles) {
    const id = fold(article.articleId);
    // A translation bears its original's ID.
    if (!shared.has(id) || originals.has(article.key)) continue;
    const earlier = holders.get(id);
    if (earlier === undefined) holders.set(id, [bearerIn(article)]);
    else {
      diagnostics.push(duplicateId(article, earlier));
      earlier.push(bearerIn(article));
    }
  }
  return diagnostics;
}

/** Who bears an ID, and where. */
type Bearer = Pick<KeyedFacts, 'path' | 'kind' | 'idAt' | 'articleId'>;

/** No more than that, to be kept. */
function bearerIn({ path, kind, idAt, articleId }: Bearer): Bearer {
  return { path, kind, idAt, articleId };
}

function duplicateId(article: Bearer, earlier: readonly Bearer[]): Diagnostic {
  const sameKind = earlier.filter(({ kind }) => kind === article.kind);
  const others = (sameKind.length > 0 ? sameKind : earlier).slice(0, MOST_PLACES).map(idPlace);
  const places = others.map(({ path, line }) => `${path}:${line}`).join(', ');
  return duplicateArticleId.at(
    { ...idPlace(article), related: others },
    article.articleId,
    places,
    sameKind.length > 0,
  );
}

/** Other holders that a message names; a template's id may stand in thousands of files. */
const MOST_PLACES = 3;

function idPlace({ path, idAt: [line, column] }: Bearer): Place {
  return { path, line, column };
}
