/** English words of the texts for machines: Markdown of pages, lists for assistants, feeds. */
export const enTwins = {
  llms: {
    howTo:
      'Each product below links to a list of its articles. Every article is available as Markdown: add “.md” to its address. Programs use the API ({api}); assistants can use the MCP server at /mcp.',
    otherProducts: 'Other products',
    otherArticles: 'Other articles',
    flow: 'Guided questions',
  },
  results: 'Results for “{query}”',
  /** Above results, where something stands before them. */
  others: 'Results',
  questions: 'Questions',
  /** All answers but those named before it. */
  anyOther: 'any other answer',
  /** Of a question that links can’t answer. */
  typed: 'Type the answer on the page, or send it with the API.',
  /** The same where there are answers to choose too. */
  typedOrChosen: 'Or type the name on the page, or send it with the API.',
  given: 'Your answer: {answer}',
  /** An answer of several that is chosen: its link takes it back. */
  chosen: '{answer} (chosen)',
  goOnWithout: 'Continue without an answer',
  start: 'Start',
  /** Above the link from an article to its flow. */
  guided: 'Answer step by step',
  /** A link to the page of what is read as Markdown. */
  page: 'Open this page',
  lookUp: 'Programs look up IDs with the API, and assistants with the MCP server.',
  newest: '{name}: latest changes',
  notFound: 'Not found',
  nothingHere: 'There’s nothing at this address.',
  needsOrigin: 'This address isn’t available until STEPWISE_ORIGIN is set to the site’s public origin.',
} as const;
