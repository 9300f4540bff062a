import type { Database } from '@/lib/catalog';
import { bodyFromRow, fold } from '@/lib/catalog';
import { diagnoseTroubleshooter } from '@/lib/flow/checks';
import { type ContentData, type Diagnostic, readArticle } from '@/lib/format';
import { diskPathOf } from '../content/content-folders';
import { dataAt, readingData } from '../content/read-content-data';
import { type ReadContent, readContentFile } from '../content/read-content-file';
import type { CompileRun } from '../plan/compile-run';
import { LONGEST_MS } from '../pool/compile-paths';
import { TimeLimitError, withinTime } from '../pool/within-time';
import type { KeyedFacts } from './derived';

/** What a troubleshooter's check asks of other articles. */
type LookUps = Parameters<typeof diagnoseTroubleshooter>[1];

/**
 * What is wrong with the troubleshooters of a draft. It depends on the articles that they name and on the questions that
 * they borrow, so it is found when every article is written; places need the files, of which there are few.
 */
export function diagnoseWorkflows(
  database: Database,
  articles: readonly KeyedFacts[],
  run: CompileRun,
): readonly Diagnostic[] {
  return checkWorkflows(articles, run, {
    content: (path) => readContentFile(diskPathOf(run.folders, path), path),
    lookUps: () => lookUpsIn(database, articles),
  });
}

/** Where the checks of troubleshooters look: their files, and the articles that they name. */
interface WorkflowSource {
  readonly content: (path: string) => ReadContent | string;
  readonly lookUps: () => LookUps;
}

/** The same, whatever holds the articles. */
export function checkWorkflows(
  articles: readonly KeyedFacts[],
  { folders, read }: Pick<CompileRun, 'folders' | 'read'>,
  { content, lookUps: lookUpsOf }: WorkflowSource,
): readonly Diagnostic[] {
  const workflows = articles.filter(({ kind }) => kind === 'TSG_Workflow');
  if (workflows.length === 0) return [];
  const lookUps = lookUpsOf();
  const data = readingData(read.data);
  return workflows.flatMap(({ path }) => {
    const held = content(path);
    return typeof held === 'string' ? [] : diagnoseWithin(held.bytes, path, dataAt(data, folders, path), lookUps);
  });
}

/** A troubleshooter that cannot be checked in the time of a file was told of when it was compiled. */
function diagnoseWithin(bytes: Uint8Array, file: string, data: ContentData, lookUps: LookUps): readonly Diagnostic[] {
  try {
    return withinTime(LONGEST_MS, () => diagnoseTroubleshooter(readArticle(bytes, file, data).article, lookUps));
  } catch (error) {
    if (error instanceof TimeLimitError) return [];
    throw error;
  }
}

function lookUpsIn(database: Database, articles: readonly KeyedFacts[]): LookUps {
  const byId = new Map(articles.toReversed().map((article) => [fold(article.articleId), article]));
  const names = database.prepare('SELECT name FROM articles WHERE key = ?');
  const bodies = database.prepare('SELECT body FROM bodies WHERE key = ?');
  return {
    articleTitle: (articleId) => {
      const row = names.first(byId.get(fold(articleId))?.key ?? -1);
      return row && String(row[0]);
    },
    form: (articleId) => {
      const article = byId.get(fold(articleId));
      const row = article?.kind === 'TSG_Questions' ? bodies.first(article.key) : undefined;
      return (row && bodyFromRow(row).form) ?? undefined;
    },
  };
}
