import { plural } from './plural';

/** English words of the single pages. */
export const enPages = {
  home: {
    title: 'What do you need help with?',
    guided: 'Start from a product',
    guidedHelp: 'Open a product, pick your problem, and follow the steps.',
    allOf: (articles: number, product: string) =>
      plural(articles, { one: `The article about ${product}`, other: `All {n} articles about ${product}` }),
    count: (articles: number, products: number) =>
      `${plural(articles, { one: '{n} article', other: '{n} articles' })} about ${plural(products, { one: '{n} product', other: '{n} products' })}.`,
    products: 'Products',
    productsHelp: 'Products with the most articles come first.',
    allProducts: (count: number) => `All ${count} products, from A to Z`,
    noArticles: 'There are no articles yet. Add one to the content folder, and it shows up here.',
  },
  products: {
    title: 'Products',
    intro: (products: number, articles: number) =>
      `${plural(products, { one: '{n} product', other: '{n} products' })} with ${plural(articles, { one: '{n} article', other: '{n} articles' })}.`,
    byGroup: 'By group',
    byName: 'From A to Z',
    otherGroup: 'Other',
    filter: 'Filter products by name',
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
    filter: 'Filter problems by title',
    filterDone: { one: '{n} entry shown', other: '{n} entries shown' },
    empty: 'There are no articles about this product yet.',
  },
  article: {
    related: 'Related articles',
    about: 'About this article',
    products: 'Products',
    subProduct: 'Product area',
    appliesTo: 'Applies to',
    topics: 'Support topics',
    clouds: 'Clouds',
    articleId: 'Article ID',
    kind: 'Kind',
    language: 'Language',
    markdown: 'This page as Markdown',
    copy: 'Copy',
    copyId: 'Copy the article ID',
    idCopied: 'Article ID copied.',
    onlyFor: (clouds: string) => `Only for ${clouds}`,
    moreClouds: (count: number) => plural(count, { one: 'and {n} more cloud', other: 'and {n} more clouds' }),
    otherClouds: 'This article for another cloud',
    forCloud: (clouds: string) => `For ${clouds}`,
    notForPublic: 'It doesn’t apply to the worldwide Azure cloud.',
    steps: (count: number) => plural(count, { one: '{n} step', other: '{n} steps' }),
    reasons: {
      sameTopic: (shared: string) => (shared === '' ? 'Same support topic' : `Same support topic: ${shared}`),
      otherCloud: (_shared: string) => 'The same article for another cloud',
      sameProduct: (shared: string) => (shared === '' ? 'Same product' : `Same product: ${shared}`),
      similarWords: (_shared: string) => 'Similar wording',
      sameFolder: (_shared: string) => 'From the same collection',
    },
    plainNotice: 'We couldn’t format this article, so it’s shown as written.',
    lineOf: (line: number, column: number) => `Line ${line}, column ${column}`,
    empty: 'This article has no text.',
    changed: 'Last changed',
    mayBeOld: 'It may be out of date.',
  },
  preview: {
    site: 'Find the steps that solve your problem',
    flow: 'One question at a time',
    of: (title: string) => `Preview of “${title}”`,
  },
  choice: {
    articleTitle: (id: string) => `Several articles have the ID ${id}`,
    topicTitle: (name: string) => `Articles for “${name}”`,
    productTitle: (id: string) => `Several products have the ID ${id}`,
    intro: 'Choose the one that fits.',
  },
  missing: {
    title: 'Page not found',
    intro: (address: string) =>
      `There’s no page at ${address}. Check the address for typos; the page may also have moved.`,
    introPlain: 'Check the address for typos; the page may also have moved.',
    nearest: 'Did you mean one of these?',
    products: 'Or browse by product',
    allProducts: 'All products',
  },
  gone: {
    title: 'This article was retired',
    intro: 'It’s out of date, and following it now could cause problems.',
    next: 'Where to go instead',
    nearest: 'Articles with a similar name',
    products: 'Or browse by product',
  },
  unavailable: {
    title: 'The articles aren’t available right now',
    intro: 'The site is up, but it can’t read its content. Try again in a minute.',
    operator: 'If you run this site, see /healthz for what’s wrong.',
  },
};
