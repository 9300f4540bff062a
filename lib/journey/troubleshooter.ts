import { decodeHTML } from 'entities';
import type { ArticleRecord, Catalog } from '@/lib/catalog';
import { type Flow, type FlowNode, troubleshooterFlow } from '@/lib/flow';
import type { Form } from '@/lib/format';
import { renderFragment } from '@/lib/markdown/fragments';
import { articlesOf } from './offers-of';

/**
 * A troubleshooter (`TSG_Workflow`) as a flow, with the cards and the borrowed questions that its catalog holds; `undefined`
 * where its body could not be read.
 */
export function troubleshooter(catalog: Catalog, { name, json }: ArticleRecord, id: string): Flow | undefined {
  if (json === undefined) return undefined;
  const named = (articleId: string) => articlesOf(catalog, [articleId])[0];
  const { flow } = troubleshooterFlow({
    id,
    title: name,
    value: json,
    articleTitle: (articleId) => named(articleId)?.name,
    form: (articleId) => sharedForm(catalog, named(articleId)?.slug),
  });
  return { ...flow, nodes: flow.nodes.map(cleaned) };
}

function sharedForm(catalog: Catalog, slug: string | undefined): Form | undefined {
  const record = slug === undefined ? undefined : catalog.article(slug);
  return (record?.kind === 'TSG_Questions' ? record.form : null) ?? undefined;
}

/**
 * The body is kept as its author wrote it; its HTML becomes safe here, as that of forms does when they are compiled.
 * Options are shown as text, in which authors escape signs.
 */
function cleaned(node: FlowNode): FlowNode {
  if (node.kind === 'note') return { ...node, html: renderFragment(node.html) };
  if (node.kind !== 'question') return node;
  const { question } = node;
  return {
    ...node,
    options: node.options.map((option) => ({ ...option, text: decodeHTML(option.text) })),
    question: {
      ...question,
      label: renderFragment(question.label),
      infoBalloonText: renderFragment(question.infoBalloonText),
      content: renderFragment(question.content),
      hints: question.hints.map((hint) => renderFragment(hint)),
    },
  };
}
