import { decodeHTML } from 'entities';
import { LRUCache } from 'lru-cache';
import { FINDER_ID, slugOfFlow } from '@/lib/addresses';
import { type ArticleRecord, type Catalog, catalogFor } from '@/lib/catalog';
import { type ArticleStep, type Flow, formFlow, stepsFlow } from '@/lib/flow';
import type { Form, Option } from '@/lib/format';
import { type CatalogRead, noteReads, preferredLanguages, versionKey, withReads } from '@/lib/request';
import { finder } from './finder';
import { proseOf, type Solutions, solutionsOf, tabOf } from './solutions-of';
import { troubleshooter } from './troubleshooter';

/** Compiled flows that are kept; a form takes about 50 kB, the finder of 7,700 articles about 10 MB. */
const MOST_FLOWS = 256;

/** A flow, `null` where there is none, and what it was made of. */
interface Compiled {
  readonly flow: Flow | null;
  readonly reads: readonly CatalogRead[] | undefined;
}

/** Segments that were looked up, by catalog version and segment. */
const FLOWS = new LRUCache<string, Compiled>({ max: MOST_FLOWS });

/**
 * The flow at `/flows/<id>`: the finder under its reserved name, else what the article of this slug can be followed as;
 * `undefined` where it cannot, or where there is no such article. Compiled once a catalog version.
 */
export function openFlow(catalog: Catalog, id: string): Flow | undefined {
  const key = `${versionKey(catalog)} ${id}`;
  const known = FLOWS.get(key);
  if (known !== undefined) {
    noteReads(known.reads);
    return known.flow ?? undefined;
  }
  const { value, reads } = withReads(catalog, (watched) =>
    compile(catalogFor(watched, catalog.readerLanguages ?? preferredLanguages()), id),
  );
  FLOWS.set(key, { flow: value ?? null, reads });
  return value;
}

function compile(catalog: Catalog, id: string): Flow | undefined {
  if (id === FINDER_ID) return finder(catalog);
  const record = catalog.article(slugOfFlow(id));
  const flow = record && flowOfArticle(catalog, record, id);
  return flow && { ...flow, language: record.language };
}

/** What an article can be followed as: a form's questions, a troubleshooter, or two and more steps; `undefined` for any other. */
function flowOfArticle(catalog: Catalog, record: ArticleRecord, id: string): Flow | undefined {
  if (record.kind === 'TSG_Workflow') return troubleshooter(catalog, record, id);
  return record.form === null ? stepsOf(catalog, record, id) : formOf(record, record.form, id);
}

function formOf({ name, description }: ArticleRecord, form: Form, id: string): Flow {
  const questions = form.questions.map((question) => ({ ...question, options: question.options.map(decoded) }));
  return formFlow({ id, title: name, description, form: { ...form, questions } });
}

/** Authors escape signs in the texts of options, which are shown as text. */
function decoded({ value, text }: Option): Option {
  return { value, text: decodeHTML(text || value) };
}

/** What a how-to guide tells is no attempt to fix anything, so there is nothing to ask after a step. */
function solutionsIn({ kind, pieces }: ArticleRecord): Solutions {
  return solutionsOf(kind === 'troubleshooting' && pieces !== null ? pieces.groups : []);
}

function named(step: ArticleStep): ArticleStep {
  return { ...step, ...tabOf(step), text: proseOf(step) };
}

function stepsOf(catalog: Catalog, record: ArticleRecord, id: string): Flow | undefined {
  const { pieces, name, description, articleId, key } = record;
  if (pieces === null) return undefined;
  const { steps, causes } =
    pieces.steps.length > 0 ? { steps: pieces.steps.map(named), causes: [] } : solutionsIn(record);
  return stepsFlow({
    id,
    title: name,
    description,
    articleId,
    steps,
    causes,
    documents: pieces.documents.map(({ title, href }) => ({ title, href })),
    formId: catalog.entry(key).forms[0]?.articleId ?? '',
  });
}
