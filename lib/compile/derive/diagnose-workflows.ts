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
import type { Articles } from './articles';

/** What a troubleshooter's check asks of other articles. */
type LookUps = Parameters<typeof diagnoseTroubleshooter>[1];

/**
 * What is wrong with the troubleshooters of a draft. It depends on the articles that they name and on the questions that
 * they borrow, so it is found when every article is written; places need the files, of which there are few.
 */
export function diagnoseWorkflows(database: Database, articles: Articles, run: CompileRun): readonly Diagnostic[] {
  return checkWorkflows(articles, run, {
    content: (path) => readContentFile(diskPathOf(run.folders, path), path),
    lookUps: () => lookUpsIn(database),
  });
}

/** Where the checks of troubleshooters look: their files, and the articles that they name. */
interface WorkflowSource {
  readonly content: (path: string) => ReadContent | string;
  readonly lookUps: () => LookUps;
}

/** The same, whatever holds the articles. */
export function checkWorkflows(
  articles: Articles,
  { folders, read }: Pick<CompileRun, 'folders' | 'read'>,
  { content, lookUps: lookUpsOf }: WorkflowSource,
): readonly Diagnostic[] {
  const workflows: string[] = [];
  for (const { path, kind } of articles) if (kind === 'TSG_Workflow') workflows.push(path);
  if (workflows.length === 0) return [];
  const lookUps = lookUpsOf();
  const data = readingData(read.data);
  return workflows.flatMap((path) => {
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

/** Of several articles with one ID the first counts. */
function lookUpsIn(database: Database): LookUps {
  const articles = database.prepare('SELECT key, kind, name FROM articles WHERE folded_id = ? ORDER BY path LIMIT 1');
  const bodies = database.prepare('SELECT body FROM bodies WHERE key = ?');
  return {
    articleTitle: (articleId) => {
      const row = articles.first(fold(articleId));
      return row && String(row[2]);
    },
    form: (articleId) => {
      const [key, kind] = articles.first(fold(articleId)) ?? [];
      const row = kind === 'TSG_Questions' ? bodies.first(Number(key)) : undefined;
      return (row && bodyFromRow(row).form) ?? undefined;
    },
  };
}
