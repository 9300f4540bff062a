import { setImmediate } from 'node:timers/promises';
import { FINDER_ID, flowIdOf } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import type { Kind } from '@/lib/format';

/**
 * Ids of the flows that are worth finding by themselves: the finder, and what was written as questions. Steps that can be
 * followed one at a time are found by their article. Every form is looked into, so others get their turn meanwhile.
 */
export async function flowsToStart(catalog: Catalog): Promise<readonly string[]> {
  const flows = [FINDER_ID];
  let turnEnds = performance.now() + TURN_MS;
  for (const { kind, slug } of [...catalog.articles()]) {
    if (QUESTIONS.has(kind) && canBeRead(catalog, slug)) flows.push(flowIdOf(slug));
    if (performance.now() < turnEnds) continue;
    await setImmediate();
    turnEnds = performance.now() + TURN_MS;
  }
  return flows;
}

/** Time after which others get their turn. */
const TURN_MS = 8;

const QUESTIONS: ReadonlySet<Kind> = new Set<Kind>(['problemScopingQuestions', 'TSG_Questions', 'TSG_Workflow']);

function canBeRead(catalog: Catalog, slug: string): boolean {
  const record = catalog.article(slug);
  return record?.kind === 'TSG_Workflow' ? record.json !== undefined : (record?.form ?? null) !== null;
}
