import { equals } from '../conditions';
import type { Flow, FlowNode, FlowOption } from '../flow';
import { type FlowWords, flowWords } from '../words';
import { choiceNode, outcome } from './nodes';

/** A topic and the articles that answer it, best first. */
export interface FinderTopic {
  readonly id: string;
  readonly name: string;
  /** Of the name (BCP 47); absent for the interface's. So are the others below. */
  readonly language?: string | undefined;
  readonly articleIds: readonly string[];
}

/** A kind of problem of a product, with its topics. */
export interface FinderProblem {
  readonly id: string;
  readonly name: string;
  readonly language?: string | undefined;
  readonly topics: readonly FinderTopic[];
}

/** A product with its kinds of problem. */
export interface FinderProduct {
  readonly id: string;
  readonly name: string;
  readonly language?: string | undefined;
  /** The group of products that it belongs to; those of one group follow each other. Empty for none. */
  readonly group: string;
  readonly groupLanguage?: string | undefined;
  readonly problems: readonly FinderProblem[];
}

/** What the catalog knows, as plain data. Ids must differ among siblings. */
export interface FinderSource {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly products: readonly FinderProduct[];
}

/** The outcome of "None of these". */
const END = 'nothing-fits';
/** The value of "None of these". */
export const NONE_OF_THESE = 'none-of-these';

/** What is to be chosen between, and where each choice leads. */
interface FinderChoice {
  readonly value: string;
  readonly text: string;
  readonly to: string;
  readonly language?: string | undefined;
  readonly group?: string;
  readonly groupLanguage?: string | undefined;
}

/**
 * The catalog as a flow: product, kind of problem, topic, and at the end the articles of the topic. A choice of one thing
 * is not asked; every choice can be left by "None of these".
 *
 * @example
 * finderFlow({ id: 'find', title: 'Guided help', description: '', products }).first; // 'product'
 */
export function finderFlow(source: FinderSource, words: FlowWords = flowWords()): Flow {
  const products = source.products.map((product) => productNodes(product, words));
  const ways = source.products.map(({ id, name, language, group, groupLanguage }, at) => {
    return { value: id, text: name, to: products[at]?.first ?? END, language, group, groupLanguage };
  });
  const first = choice('product', words.chooseProduct, ways, words);
  return {
    id: source.id,
    title: source.title,
    source: 'finder',
    start: { solves: source.description, haveReady: [], attach: '' },
    first: first.id,
    end: END,
    nodes: [
      first,
      ...products.flatMap(({ nodes }) => nodes),
      outcome({ id: END, title: words.nothingFits, isAdded: true, text: words.nothingFitsHelp, ending: 'notSolved' }),
    ],
  };
}

/** A part of the flow and the node it begins with. */
interface Part {
  readonly first: string;
  readonly nodes: readonly FlowNode[];
}

function productNodes({ id, name, problems }: FinderProduct, words: FlowWords): Part {
  const parts = problems.map((problem) => problemNodes(id, problem, words));
  const nodes = parts.flatMap((part) => part.nodes);
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only !== undefined) return only;
  const ways = problems.map(({ id: value, name: text, language }, at) => {
    return { value, text, language, to: parts[at]?.first ?? END };
  });
  const ask = choice(`problem-${id}`, words.chooseKind(name), ways, words);
  return { first: ask.id, nodes: [ask, ...nodes] };
}

function problemNodes(product: string, { id, topics }: FinderProblem, words: FlowWords): Part {
  const found = topics.map((topic) => {
    return outcome({
      id: `found-${product}-${id}-${topic.id}`,
      title: topic.name,
      ...spoken(topic.language),
      ending: 'answer',
      articleIds: topic.articleIds,
    });
  });
  const only = found.length === 1 ? found[0] : undefined;
  if (only !== undefined) return { first: only.id, nodes: found };
  const ways = topics.map(({ id: value, name: text, language }, at) => {
    return { value, text, language, to: found[at]?.id ?? END };
  });
  const ask = choice(`topic-${product}-${id}`, words.chooseTopic, ways, words);
  return { first: ask.id, nodes: [ask, ...found] };
}

/** What the name of something is in, or that it is Stepwise's. */
function spoken(language: string | undefined): Pick<FlowNode, 'language' | 'isAdded'> {
  return language === undefined ? { isAdded: true } : { language };
}

function optionOf({ value, text, language, group = '', groupLanguage }: FinderChoice): FlowOption {
  return {
    key: value,
    value,
    text,
    isAdded: value === NONE_OF_THESE,
    ...(language === undefined ? {} : { language }),
    ...(group === '' ? {} : { group }),
    ...(groupLanguage === undefined ? {} : { groupLanguage }),
  };
}

function choice(id: string, title: string, ways: readonly FinderChoice[], words: FlowWords) {
  const all: readonly FinderChoice[] = [...ways, { value: NONE_OF_THESE, text: words.noneOfThese, to: END }];
  const options = all.map(optionOf);
  const edges = all.map(({ value, to }) => ({ to, when: equals(id, value) }));
  // Who browses wants to see what there is, however much that is.
  return { ...choiceNode(id, title, options, edges), drawing: 'radios' as const };
}
