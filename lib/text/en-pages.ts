import { plural } from './plural';

/** English words of the single pages. */
export const enPages = {
  home: {
    title: 'What do you need help with?',
    guided: 'Start from a product',
    guidedHelp: 'Open the product, choose the problem, then follow the steps of its article.',
    allOf: (articles: number, product: string) =>
      plural(articles, { one: `The article about ${product}`, other: `All {n} articles about ${product}` }),
    count: (articles: number, products: number) =>
      `${plural(articles, { one: '{n} article', other: '{n} articles' })} about ${plural(products, { one: '{n} product', other: '{n} products' })}.`,
    products: 'Products',
    productsHelp: 'Those with the most articles first.',
    allProducts: (count: number) => `All ${count} products, from A to Z`,
    noArticles: 'There are no articles yet. Put one into the content folder and it shows up here.',
  },
  products: {
    title: 'Products',
    intro: (products: number, articles: number) =>
      `${plural(products, { one: '{n} product', other: '{n} products' })} with ${plural(articles, { one: '{n} article', other: '{n} articles' })}.`,
    byGroup: 'By group',
    byName: 'From A to Z',
    otherGroup: 'Other',
    filter: 'Show only products whose name holds',
    filterDone: { one: '{n} product shown', other: '{n} products shown' },
  },
  product: {
    problems: 'Problems',
    counts: (problems: number, articles: number) =>
      problems === 0
        ? plural(articles, { one: '{n} article', other: '{n} articles' })
        : `${plural(problems, { one: '{n} problem', other: '{n} problems' })}, ${plural(articles, { one: '{n} article', other: '{n} articles' })}`,
    description: (name: string, articles: number) =>
      `Problems with ${name} and how to solve them: ${plural(articles, { one: '{n} article', other: '{n} articles' })}.`,
    articles: 'Articles',
    otherArticles: 'More articles',
    filter: 'Show only problems whose title holds',
    filterDone: { one: '{n} entry shown', other: '{n} entries shown' },
    empty: 'No article names this product yet.',
  },
  article: {
    related: 'Related articles',
    about: 'About this article',
    products: 'Products',
    subProduct: 'Product area',
    appliesTo: 'Applies to',
    topics: 'Support topics',
    clouds: 'Clouds',
    articleId: 'Article id',
    kind: 'Kind',
    language: 'Language',
    markdown: 'This page as Markdown',
    copy: 'Copy',
    copyId: 'Copy the article id',
    idCopied: 'The article id is copied.',
    onlyFor: (clouds: string) => `Only for ${clouds}`,
    moreClouds: (count: number) => plural(count, { one: 'and {n} more cloud', other: 'and {n} more clouds' }),
    otherClouds: 'The same for another cloud',
    forCloud: (clouds: string) => `For ${clouds}`,
    notForPublic: 'It does not hold for the worldwide Azure cloud.',
    steps: (count: number) => plural(count, { one: '{n} step', other: '{n} steps' }),
    reasons: {
      sameTopic: (shared: string) => (shared === '' ? 'Same support topic' : `Same support topic: ${shared}`),
      otherCloud: (_shared: string) => 'The same article for another cloud',
      sameProduct: (shared: string) => (shared === '' ? 'Same product' : `Same product: ${shared}`),
      similarWords: (_shared: string) => 'Similar words',
      sameFolder: (_shared: string) => 'From the same collection',
    },
    plainNotice: 'This text could not be read as its kind asks, so it is shown as it was written.',
    lineOf: (line: number, column: number) => `Line ${line}, column ${column}`,
    empty: 'This article has no text of its own.',
    changed: 'Last changed',
    mayBeOld: 'It may be out of date.',
  },
  preview: {
    site: 'Find the steps that solve your problem',
    flow: 'Answered one question at a time',
    of: (title: string) => `Preview of “${title}”`,
  },
  choice: {
    articleTitle: (id: string) => `Several articles have the id ${id}`,
    topicTitle: (name: string) => `Articles for “${name}”`,
    productTitle: (id: string) => `Several products have the id ${id}`,
    intro: 'Choose the one that fits.',
  },
  missing: {
    title: 'This page does not exist',
    intro: (address: string) =>
      `There is nothing at ${address}. The address may be mistyped, or the page may have moved.`,
    introPlain: 'The address may be mistyped, or the page may have moved.',
    nearest: 'Perhaps you want one of these',
    products: 'Or browse by product',
    allProducts: 'All products',
  },
  gone: {
    title: 'This article was retired',
    intro: 'It is no longer kept up, because it would lead you wrong today.',
    next: 'Where to go instead',
    nearest: 'Articles with a similar name',
    products: 'Or browse by product',
  },
  unavailable: {
    title: 'The articles are not there right now',
    intro: 'The site runs, but it cannot read its content. Please try again in a minute.',
    operator: 'If you run this site, /healthz says what is wrong.',
  },
};
