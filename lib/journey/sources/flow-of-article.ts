import { decodeHTML } from 'entities';
import type { ArticleRecord, Catalog } from '@/lib/catalog';
import { type Flow, formFlow, stepsFlow } from '@/lib/flow';
import type { Form, Option } from '@/lib/format';
import { relatedArticles } from '@/lib/search';
import { troubleshooter } from './troubleshooter';

/** Articles that are offered where the steps of one did not help. */
const RELATED = 4;

/** What an article can be followed as: a form's questions, a troubleshooter, or two and more steps; `undefined` for any other. */
export function flowOfArticle(catalog: Catalog, record: ArticleRecord, id: string): Flow | undefined {
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

function stepsOf(catalog: Catalog, record: ArticleRecord, id: string): Flow | undefined {
  const { pieces, name, description, articleId, key } = record;
  if (pieces === null || pieces.steps.length < 2) return undefined;
  return stepsFlow({
    id,
    title: name,
    description,
    articleId,
    steps: pieces.steps,
    documents: pieces.documents.map(({ title, href }) => ({ title, href })),
    relatedArticleIds: relatedArticles(catalog, key, RELATED).map((related) => related.articleId),
    formId: catalog.entry(key).forms[0]?.articleId ?? '',
  });
}
