/**
 * Types of the API, made from docs/openapi.json by `npm run docs`. Copy this file into your project; docs/examples/api-client.ts shows how it's used.
 * `Operations` has what each operation takes and answers; the rest are its parts by name.
 */

export interface Operations {
  'GET /products': {
    parameters: {
      language?: string;
      cursor?: string;
      limit?: number;
    };
    answer: ProductList;
  };
  'GET /products/{id}': {
    parameters: {
      id: string;
      language?: string;
    };
    answer: ProductPage;
  };
  'GET /changes': {
    parameters: {
      since: string;
      cursor?: string;
      limit?: number;
    };
    answer: Changes;
  };
  'GET /lookup': {
    parameters: {
      ids: string;
    };
    answer: Lookup;
  };
  'POST /lookup': {
    parameters: {};
    body: {
      /**
       * @minItems 1
       * @maxItems 500
       */
      ids: [string, ...string[]];
    };
    answer: Lookup;
  };
  'GET /health': {
    parameters: {};
    answer: Health;
  };
  'GET /articles': {
    parameters: {
      product?: string;
      topic?: string;
      kind?:
        | 'generic'
        | 'resource'
        | 'problemScopingQuestions'
        | 'TSG_Content'
        | 'TSG_Description'
        | 'TSG_Questions'
        | 'TSG_Workflow'
        | 'diagnostics'
        | 'rca'
        | 'serviceHealthInsights'
        | 'advisorRecommendationMetadata'
        | 'supportTopicDescription'
        | 'apollo'
        | 'diagnoseAndSolve'
        | 'tools'
        | 'partnerCenterQuickStart'
        | 'troubleshooting'
        | 'howTo'
        | 'reference'
        | 'index'
        | 'article'
        | 'unknown';
      cloud?: string;
      language?: string;
      updatedSince?: string;
      cursor?: string;
      limit?: number;
    };
    answer: ArticleList;
  };
  'GET /articles/{id}': {
    parameters: {
      id: string;
      fields?: string;
      language?: string;
    };
    answer: Article;
  };
  'GET /topics/{id}': {
    parameters: {
      id: string;
    };
    answer: Topic;
  };
  'GET /search': {
    parameters: {
      q: string;
      product?: string;
      kind?:
        | 'generic'
        | 'resource'
        | 'problemScopingQuestions'
        | 'TSG_Content'
        | 'TSG_Description'
        | 'TSG_Questions'
        | 'TSG_Workflow'
        | 'diagnostics'
        | 'rca'
        | 'serviceHealthInsights'
        | 'advisorRecommendationMetadata'
        | 'supportTopicDescription'
        | 'apollo'
        | 'diagnoseAndSolve'
        | 'tools'
        | 'partnerCenterQuickStart'
        | 'troubleshooting'
        | 'howTo'
        | 'reference'
        | 'index'
        | 'article'
        | 'unknown';
      cloud?: string;
      language?: string;
      cursor?: string;
      limit?: number;
    };
    answer: SearchAnswer;
  };
  'GET /suggest': {
    parameters: {
      q: string;
      language?: string;
      limit?: number;
    };
    answer: Suggestions;
  };
  'GET /flows/{id}': {
    parameters: {
      id: string;
      language?: string;
    };
    answer: Flow;
  };
  'POST /flows/{id}/next': {
    parameters: {
      id: string;
      language?: string;
    };
    body: {
      /**
       * All answers so far, in any order, one for each question.
       *
       * @maxItems 300
       */
      answers?: {
        /**
         * ID of the question.
         */
        question: string;
        /**
         * Keys of the chosen options: one, unless `isMany`.
         *
         * @maxItems 200
         */
        choices?: string[];
        /**
         * Typed text. A date and time is `2024-05-01T10:00`, in `timeZone`.
         */
        text?: string;
        /**
         * Time zone of a date and time: an IANA name such as `Europe/Berlin`, `UTC`, or an offset such as `+02:00`. UTC if left out.
         */
        timeZone?: string;
      }[];
      /**
       * `at` of the screen that was just answered. Leave it out to get the first unanswered screen.
       */
      at?: string;
    };
    answer: FlowScreen;
  };
}
export interface ProductList {
  items: Product[];
  /**
   * Send it as `cursor` to get the next page; null at the end.
   */
  next: string | null;
}
export interface Product {
  /**
   * Product ID (`productPesIds`).
   */
  id: string;
  slug: string;
  name: string;
  /**
   * First level of browsing, such as `Databases`; empty if none.
   */
  group: string;
  articleCount: number;
  /**
   * The page for people: absolute if the site knows its origin, otherwise a path.
   */
  url: string;
}
export interface ProductPage {
  /**
   * Product ID (`productPesIds`).
   */
  id: string;
  slug: string;
  name: string;
  /**
   * First level of browsing, such as `Databases`; empty if none.
   */
  group: string;
  articleCount: number;
  /**
   * The page for people: absolute if the site knows its origin, otherwise a path.
   */
  url: string;
  /**
   * Its support topics, of which some may share a name. Articles of one: `/articles?product=…&topic=…`.
   */
  topics: {
    id: string;
    name: string;
    articleCount: number;
  }[];
}
export interface Changes {
  since: string;
  /**
   * When the content was last compiled (ISO 8601, UTC).
   */
  compiledAt: string;
  /**
   * Articles last changed since then, oldest first, new ones included.
   */
  changed: ListedArticle[];
  /**
   * Slugs of those in `changed` that were created since then, as far as the content’s history says.
   */
  created: string[];
  /**
   * Every old name that redirects, since the catalog doesn’t record when it was changed. Only on the first page.
   */
  renamed: {
    from: string;
    to: string;
  }[];
  /**
   * Everything that was ever removed, since the catalog doesn’t record when. Only on the first page.
   */
  retired: {
    name: string;
    reason: string;
  }[];
  /**
   * Send it as `cursor` to get the next page; null at the end.
   */
  next: string | null;
}
export interface ListedArticle {
  /**
   * Article ID as the author wrote it; empty if none. Rarely, two articles share one.
   */
  id: string;
  /**
   * Its part of the address; unique.
   */
  slug: string;
  name: string;
  /**
   * What distinguishes it from articles with the same name; empty if none.
   */
  apart: string;
  /**
   * What kind of article it is, such as `generic` or `problemScopingQuestions`.
   */
  kind:
    | 'generic'
    | 'resource'
    | 'problemScopingQuestions'
    | 'TSG_Content'
    | 'TSG_Description'
    | 'TSG_Questions'
    | 'TSG_Workflow'
    | 'diagnostics'
    | 'rca'
    | 'serviceHealthInsights'
    | 'advisorRecommendationMetadata'
    | 'supportTopicDescription'
    | 'apollo'
    | 'diagnoseAndSolve'
    | 'tools'
    | 'partnerCenterQuickStart'
    | 'troubleshooting'
    | 'howTo'
    | 'reference'
    | 'index'
    | 'article'
    | 'unknown';
  description: string;
  /**
   * BCP 47.
   */
  language: string;
  /**
   * Clouds it applies to; empty for all.
   */
  clouds: string[];
  stepCount: number;
  /**
   * The page for people: absolute if the site knows its origin, otherwise a path.
   */
  url: string;
  /**
   * Time of the last change (ISO 8601, UTC); null if the content’s history doesn’t say.
   */
  changedAt: string | null;
  /**
   * When it was created (ISO 8601, UTC); null if the content’s history doesn’t say.
   */
  createdAt: string | null;
}
export interface Lookup {
  /**
   * Different IDs that were sent.
   */
  asked: number;
  /**
   * Of these, how many were looked up. Send the rest again.
   */
  lookedUp: number;
  unknown: number;
  rows: {
    /**
     * The ID that was read from what you sent.
     */
    asked: string;
    /**
     * What you sent for it, character by character; the first one if you sent it twice.
     */
    sent: string;
    /**
     * Where in your list it is, from 0. An entry without an ID is in no row.
     */
    places: number[];
    kind: 'article' | 'topic' | 'product' | 'slug' | 'oldName' | 'retired' | 'unknown';
    /**
     * What it’s called; for a guess, the name of the closest article. Empty if it was removed or nothing was found.
     */
    name: string;
    /**
     * Whether the ID is unknown and `name`, `article`, and `url` are those of the closest article, which may not be the one you mean.
     */
    isGuess: boolean;
    article: ArticleSummary | null;
    /**
     * Articles of a topic or a product; otherwise 0.
     */
    articleCount: number;
    /**
     * Why it was removed, or that it’s a guess; empty for anything else.
     */
    reason: string;
    url: string | null;
  }[];
}
export interface ArticleSummary {
  /**
   * Article ID as the author wrote it; empty if none. Rarely, two articles share one.
   */
  id: string;
  /**
   * Its part of the address; unique.
   */
  slug: string;
  name: string;
  /**
   * What distinguishes it from articles with the same name; empty if none.
   */
  apart: string;
  /**
   * What kind of article it is, such as `generic` or `problemScopingQuestions`.
   */
  kind:
    | 'generic'
    | 'resource'
    | 'problemScopingQuestions'
    | 'TSG_Content'
    | 'TSG_Description'
    | 'TSG_Questions'
    | 'TSG_Workflow'
    | 'diagnostics'
    | 'rca'
    | 'serviceHealthInsights'
    | 'advisorRecommendationMetadata'
    | 'supportTopicDescription'
    | 'apollo'
    | 'diagnoseAndSolve'
    | 'tools'
    | 'partnerCenterQuickStart'
    | 'troubleshooting'
    | 'howTo'
    | 'reference'
    | 'index'
    | 'article'
    | 'unknown';
  description: string;
  /**
   * BCP 47.
   */
  language: string;
  /**
   * Clouds it applies to; empty for all.
   */
  clouds: string[];
  stepCount: number;
  /**
   * The page for people: absolute if the site knows its origin, otherwise a path.
   */
  url: string;
}
export interface Health {
  status: 'ok';
  /**
   * Changes with everything that changes the content.
   */
  version: string;
  articleCount: number;
  compiledAt: string;
}
export interface ArticleList {
  /**
   * What `language` was read as: `en` for `en-US` if no article is in `en-US`; null if it wasn’t sent, or if no article is in it.
   */
  language: string | null;
  items: ListedArticle[];
  /**
   * Send it as `cursor` to get the next page; null at the end.
   */
  next: string | null;
}
export interface Article {
  /**
   * Article ID as the author wrote it; empty if none. Rarely, two articles share one.
   */
  id?: string;
  /**
   * Its part of the address; unique.
   */
  slug: string;
  name?: string;
  /**
   * What distinguishes it from articles with the same name; empty if none.
   */
  apart?: string;
  /**
   * What kind of article it is, such as `generic` or `problemScopingQuestions`.
   */
  kind?:
    | 'generic'
    | 'resource'
    | 'problemScopingQuestions'
    | 'TSG_Content'
    | 'TSG_Description'
    | 'TSG_Questions'
    | 'TSG_Workflow'
    | 'diagnostics'
    | 'rca'
    | 'serviceHealthInsights'
    | 'advisorRecommendationMetadata'
    | 'supportTopicDescription'
    | 'apollo'
    | 'diagnoseAndSolve'
    | 'tools'
    | 'partnerCenterQuickStart'
    | 'troubleshooting'
    | 'howTo'
    | 'reference'
    | 'index'
    | 'article'
    | 'unknown';
  description?: string;
  /**
   * BCP 47.
   */
  language?: string;
  /**
   * Clouds it applies to; empty for all.
   */
  clouds?: string[];
  stepCount?: number;
  /**
   * The page for people: absolute if the site knows its origin, otherwise a path.
   */
  url?: string;
  /**
   * Its first heading as written.
   */
  title?: string;
  /**
   * The article in all its languages, this one included.
   */
  languages?: {
    /**
     * BCP 47.
     */
    language: string;
    slug: string;
    name: string;
    /**
     * The page for people: absolute if the site knows its origin, otherwise a path.
     */
    url: string;
  }[];
  /**
   * Day of the last change; null if the content’s history doesn’t say.
   */
  changedOn?: string | null;
  products?: Product[];
  topics?: {
    id: string;
    name: string;
  }[];
  /**
   * Products and versions that it is about, as written.
   */
  appliesTo?: string[];
  /**
   * The team that owns it; empty if unknown.
   */
  owner?: string;
  steps?: {
    /**
     * The fragment of the page that links to it.
     */
    id: string;
    /**
     * The heading it’s under; empty if none.
     */
    group: string;
    text: string;
    html: string;
  }[];
  documents?: {
    title: string;
    href: string;
  }[];
  /**
   * Places for a value of the reader’s own, such as a server’s name.
   */
  blanks?: {
    name: string;
    defaultText: string;
  }[];
  /**
   * Its flow, to follow it one screen at a time; null if it has none.
   */
  flow?: {
    id: string;
    /**
     * The page for people: absolute if the site knows its origin, otherwise a path.
     */
    url: string;
  } | null;
  /**
   * The body as safe HTML, its name left out.
   */
  html?: string;
  /**
   * The whole article as Markdown. Only sent if `fields` asks for it.
   */
  markdown?: string;
  /**
   * The whole article as plain text. Only sent if `fields` asks for it.
   */
  text?: string;
}
export interface Topic {
  id: string;
  name: string;
  description: string;
  category: string;
  tags: string[];
  /**
   * Best first.
   */
  articles: ArticleSummary[];
  /**
   * The page for people: absolute if the site knows its origin, otherwise a path.
   */
  url: string;
}
export interface SearchAnswer {
  /**
   * The query as it was read.
   */
  query: string;
  /**
   * Whether the query was cut because it’s too long.
   */
  isShortened: boolean;
  total: number;
  /**
   * Whether these are only close matches.
   */
  isFar: boolean;
  /**
   * What the search page says about these results, such as which words were corrected; a sentence each.
   */
  notes: string[];
  direct: DirectAnswer[];
  results: {
    article: ArticleSummary;
    score: number;
    excerpt: {
      text: string;
      /**
       * Words of the query in `text`: UTF-16 units, from `start` to before `end`.
       */
      marks: {
        start: number;
        end: number;
      }[];
      heading: string;
      /**
       * The page, at the place of the excerpt.
       */
      url: string;
    } | null;
    productIds: string[];
    /**
     * The same for other clouds, products, and systems.
     */
    variants: ArticleSummary[];
  }[];
  /**
   * How many results a narrower search has.
   */
  facets: {
    products: {
      value: string;
      count: number;
    }[];
    kinds: {
      value: string;
      count: number;
    }[];
    clouds: {
      value: string;
      count: number;
    }[];
  };
  /**
   * Words that no article has, and what was searched for instead.
   */
  corrected: {
    from: string;
    to: string;
  }[];
  /**
   * If nothing was found, the closest titles.
   */
  nearest: ArticleSummary[];
  /**
   * Send it as `cursor` to get the next page; null at the end.
   */
  next: string | null;
}
export interface DirectAnswer {
  kind: 'id' | 'product' | 'code' | 'address' | 'link';
  /**
   * What the query named: the ID, the error code, or the link.
   */
  named: string;
  product: Product | null;
  articles: ArticleSummary[];
}
export interface Suggestions {
  items: {
    kind: 'answer' | 'product' | 'article';
    title: string;
    /**
     * The page for people: absolute if the site knows its origin, otherwise a path.
     */
    url: string;
  }[];
}
export interface Flow {
  id: string;
  title: string;
  /**
   * The language of its author’s texts, as a BCP 47 tag.
   */
  language: string;
  source: 'form' | 'steps' | 'troubleshooter' | 'finder';
  solves: string;
  haveReady: string[];
  attach: string;
  /**
   * The most questions it can ask.
   */
  questionCount: number;
  /**
   * In the flow’s order; empty if there are more than 500.
   */
  questions: Question[];
  /**
   * What can come after what; null if there are too many ways to list.
   */
  graph: {
    starts: string[];
    nodes: {
      id: string;
      kind: 'question' | 'step' | 'card' | 'outcome';
      title: string;
    }[];
    edges: {
      from: string;
      to: string;
      /**
       * The answers that lead this way, in words; empty if it’s the only way.
       */
      label: string;
    }[];
  } | null;
  url: string;
}
export interface Question {
  id: string;
  kind: 'question' | 'step' | 'card';
  title: string;
  /**
   * The language of its texts, as a BCP 47 tag.
   */
  language: string;
  /**
   * Safe HTML that explains it: the step to take, or help for the question; empty if none.
   */
  html: string;
  hints: string[];
  /**
   * For a card, the article to follow; otherwise empty.
   */
  articleId: string;
  input: 'radios' | 'select' | 'checkboxes' | 'line' | 'lines' | 'number' | 'dateTime';
  options: {
    /**
     * What to send in `choices`.
     */
    key: string;
    text: string;
    /**
     * The heading it’s under; empty if none.
     */
    group: string;
  }[];
  /**
   * Whether several options may be chosen.
   */
  isMany: boolean;
  /**
   * Whether the answer is, or may hold, typed text.
   */
  takesText: boolean;
  isRequired: boolean;
}
export interface FlowScreen {
  flow: string;
  /**
   * The language of the flow’s texts, as a BCP 47 tag.
   */
  language: string;
  /**
   * check: every answer once more, before the outcome of a form.
   */
  kind: 'question' | 'check' | 'outcome';
  /**
   * Whether required questions are still unanswered, or nothing is answered yet. `title` and `text` then say so, nothing is recommended, and the summary is based on the answers so far.
   */
  isUnfinished: boolean;
  /**
   * Send it with the next request.
   */
  at: string;
  /**
   * The same screen for people. It holds choices, never typed text.
   */
  url: string;
  progress: {
    number: number;
    atMostMore: number;
    text: string;
  };
  /**
   * What’s asked now; if `kind` is check, every question with what’s wrong with its answer.
   */
  questions: {
    question: Question;
    problems: {
      kind: string;
      /**
       * An error stops the reader; a warning is only shown.
       */
      severity: 'error' | 'warning';
      message: string;
      /**
       * What to send instead, in the fields of this API; empty where `message` says it.
       */
      fix: string;
    }[];
    notes: {
      title: string;
      html: string;
    }[];
  }[];
  answered: {
    question: string;
    title: string;
    answers: string[];
  }[];
  /**
   * The outcome’s explanation.
   */
  notes: {
    title: string;
    html: string;
  }[];
  /**
   * Answers that match no question or option. The rest were used.
   */
  dropped: {
    name: string;
    reason: string;
    message: string;
  }[];
  outcome: {
    title: string;
    text: string;
    ending: 'solved' | 'notSolved' | 'answer' | 'summary';
    recommended: ArticleSummary | null;
    more: ArticleSummary[];
    documents: {
      title: string;
      href: string;
    }[];
    /**
     * The questions to answer if nothing helped.
     */
    form: ArticleSummary | null;
  } | null;
  /**
   * The case summary, for a ticket. It’s made from this request only and isn’t stored.
   */
  summary: {
    data: CaseSummary;
    text: string;
    markdown: string;
  } | null;
}
export interface CaseSummary {
  $schema: string;
  version: 1;
  /**
   * The language of the author’s texts, as a BCP 47 tag.
   */
  language: string;
  title: string;
  /**
   * The flow’s part of its address.
   */
  flow: string;
  articleId: string;
  /**
   * The permanent link back into the flow, with the choices and without any typed text.
   */
  link: string;
  /**
   * What the author marked with useAsAdditionalDetails; empty if none.
   */
  description: string;
  outcome: {
    title: string;
    ending: 'solved' | 'notSolved' | 'answer';
    recommended: {
      title: string;
      href: string;
    }[];
  } | null;
  /**
   * Every answered question, "I don’t know" among them.
   */
  scopingDetails: {
    question: string;
    /**
     * The ID of the question in its form.
     */
    controlId: string;
    /**
     * The number of the question in its form.
     */
    orderId: number;
    /**
     * nonstatic: the options come from the reader’s subscription.
     */
    inputType: 'static' | 'nonstatic';
    answer: {
      /**
       * The answer as the reader saw it; several are separated by "; ".
       */
      displayValue: string;
      /**
       * What machines compare: option values separated by "; ", typed text, or a time in UTC (ISO 8601).
       */
      value: string;
      type: 'string' | 'datetime';
    };
  }[];
  /**
   * The controlId of every answer that doesn’t fit what its question asks for, such as words for a number.
   */
  refused: string[];
  /**
   * The times among the answers, as entered and in UTC.
   */
  times: {
    controlId: string;
    utc: string;
    /**
     * As entered, on the clock of `zone`.
     */
    local: string;
    zone: string;
    offset: string;
  }[];
  /**
   * What was tried, and how it ended.
   */
  steps: {
    controlId: string;
    orderId: number;
    step: string;
    /**
     * yes (it helped), no, skip, or a value of the author’s own.
     */
    result: string;
    displayValue: string;
    /**
     * The article that was followed; empty for a step of the article itself.
     */
    articleId: string;
  }[];
  attach: string[];
  /**
   * The controlId of every question or step that is in the reader’s language, because the translation doesn’t have it.
   */
  untranslated: string[];
  /**
   * What the reader saw, if the summary is in the support team’s language (supportLanguage) and that is another one.
   */
  original: {
    /**
     * The language of the author’s texts, as a BCP 47 tag.
     */
    language: string;
    title: string;
    /**
     * The flow’s part of its address.
     */
    flow: string;
    articleId: string;
    /**
     * The permanent link back into the flow, with the choices and without any typed text.
     */
    link: string;
    /**
     * What the author marked with useAsAdditionalDetails; empty if none.
     */
    description: string;
    outcome: {
      title: string;
      ending: 'solved' | 'notSolved' | 'answer';
      recommended: {
        title: string;
        href: string;
      }[];
    } | null;
    /**
     * Every answered question, "I don’t know" among them.
     */
    scopingDetails: {
      question: string;
      /**
       * The ID of the question in its form.
       */
      controlId: string;
      /**
       * The number of the question in its form.
       */
      orderId: number;
      /**
       * nonstatic: the options come from the reader’s subscription.
       */
      inputType: 'static' | 'nonstatic';
      answer: {
        /**
         * The answer as the reader saw it; several are separated by "; ".
         */
        displayValue: string;
        /**
         * What machines compare: option values separated by "; ", typed text, or a time in UTC (ISO 8601).
         */
        value: string;
        type: 'string' | 'datetime';
      };
    }[];
    /**
     * The controlId of every answer that doesn’t fit what its question asks for, such as words for a number.
     */
    refused: string[];
    /**
     * The times among the answers, as entered and in UTC.
     */
    times: {
      controlId: string;
      utc: string;
      /**
       * As entered, on the clock of `zone`.
       */
      local: string;
      zone: string;
      offset: string;
    }[];
    /**
     * What was tried, and how it ended.
     */
    steps: {
      controlId: string;
      orderId: number;
      step: string;
      /**
       * yes (it helped), no, skip, or a value of the author’s own.
       */
      result: string;
      displayValue: string;
      /**
       * The article that was followed; empty for a step of the article itself.
       */
      articleId: string;
    }[];
    attach: string[];
  } | null;
}
