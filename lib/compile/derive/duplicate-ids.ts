import { fold } from '@/lib/catalog';
import type { Diagnostic, Place } from '@/lib/format';
import { duplicateArticleId } from '../rules/names';
import type { KeyedFacts } from './derived';

/**
 * Finds article ids that stand in more than one file. `/a/<id>` then offers a choice, so the reader loses little; a form
 * that shares its solution's id is common in the public repository and only worth an `info` (FORMAT.md A.6).
 */
export function duplicateIds(
  articles: readonly KeyedFacts[],
  originals: ReadonlyMap<number, number>,
): readonly Diagnostic[] {
  const holders = new Map<string, KeyedFacts[]>();
  const diagnostics: Diagnostic[] = [];
  for (const article of articles) {
    const id = fold(article.articleId);
    // A translation bears its original's ID.
    if (id === '' || originals.has(article.key)) continue;
    const earlier = holders.get(id);
    if (earlier === undefined) holders.set(id, [article]);
    else {
      diagnostics.push(duplicateId(article, earlier));
      earlier.push(article);
    }
  }
  return diagnostics;
}

function duplicateId(article: KeyedFacts, earlier: readonly KeyedFacts[]): Diagnostic {
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

function idPlace({ path, idAt: [line, column] }: KeyedFacts): Place {
  return { path, line, column };
}
