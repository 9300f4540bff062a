import path from 'node:path';
import { type CatalogInfo, currentCatalog } from '@/lib/catalog';
import { counted } from '../output';

/** One line: what is served, how many articles, how many diagnostics, and where. */
export function startLine(url: string, contentDir: string): string {
  const shown = path.relative(process.cwd(), contentDir) || '.';
  try {
    const { info } = currentCatalog();
    return `Serving ${shown}: ${counted(info.articleCount, 'article')}, ${diagnosticWords(info)}, on ${url}`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `Serving no articles yet (${reason}), on ${url}`;
  }
}

function diagnosticWords({ diagnosticCounts: { error, warning, info } }: CatalogInfo): string {
  if (error + warning + info === 0) return 'no diagnostics';
  return `${counted(error + warning + info, 'diagnostic')} (${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')})`;
}
