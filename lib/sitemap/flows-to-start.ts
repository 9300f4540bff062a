import { setImmediate } from 'node:timers/promises';
import { FINDER_ID, flowIdOf } from '@/lib/addresses';
import type { ArticleRecord, Catalog } from '@/lib/catalog';
import type { Kind } from '@/lib/format';

/** A flow by its id, and the language that it is written in; empty for the finder, which speaks as the interface does. */
interface FlowToStart {
  readonly id: string;
  readonly language: string;
  /** What it was made from, in all its languages; empty where that is in one. */
  readonly versions: ArticleRecord['languages'];
}

/**
 * The flows that are worth finding by themselves: the finder, and what was written as questions. Steps that can be
 * followed one at a time are found by their article. Every form is looked into, so others get their turn meanwhile.
 */
export async function flowsToStart(catalog: Catalog): Promise<readonly FlowToStart[]> {
  const flows: FlowToStart[] = [{ id: FINDER_ID, language: '', versions: [] }];
  let turnEnds = performance.now() + TURN_MS;
  for (const { kind, slug, language } of [...catalog.articles()]) {
    const record = QUESTIONS.has(kind) ? catalog.article(slug) : undefined;
    if (record !== undefined && canBeRead(record))
      flows.push({
        id: flowIdOf(slug),
        language,
        versions: record.languages.filter((each) => isFlow(catalog, each.slug)),
      });
    if (performance.now() < turnEnds) continue;
    await setImmediate();
    turnEnds = performance.now() + TURN_MS;
  }
  return flows;
}

/** Time after which others get their turn. */
const TURN_MS = 8;

const QUESTIONS: ReadonlySet<Kind> = new Set<Kind>(['problemScopingQuestions', 'TSG_Questions', 'TSG_Workflow']);

function canBeRead({ kind, json, form }: ArticleRecord): boolean {
  return kind === 'TSG_Workflow' ? json !== undefined : form !== null;
}

function isFlow(catalog: Catalog, slug: string): boolean {
  const record = catalog.article(slug);
  return record !== undefined && canBeRead(record);
}
