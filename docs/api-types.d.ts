/**
 * Types of the API, made from docs/openapi.json by `npm run docs`. Copy this file into your project; docs/examples/api-client.ts shows how it's used.
 * `Operations` has what each operation takes and answers; the rest are its parts by name.
 */

export interface Operations {
  'GET /products': {
    parameters: {
      cursor?: string;
      limit?: number;
    };
    answer: ProductList;
  };
  'GET /products/{id}': {
    parameters: {
      id: string;
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
      cursor?: string;
      limit?: number;
    };
    answer: SearchAnswer;
  };
  'GET /suggest': {
    parameters: {
      q: string;
      limit?: number;
    };
    answer: Suggestions;
  };
  'GET /flows/{id}': {
    parameters: {
      id: string;
    };
    answer: Flow;
  };
  'POST /flows/{id}/next': {
    parameters: {
      id: string;
    };
    body: {
      /**
       * All answers so far, in any order.
       *
       * @maxItems 300
       */
      answers?: {
        /**
         * ID of the question.
         */
        question: string;
        /**
         * Keys of the chosen options.
         *
         * @maxItems 200
         */
        choices?: string[];
        /**
         * Typed text. A date and time is `2024-05-01T10:00`.
         */
        text?: string;
        /**
         * IANA name, for a date and time.
         */
        timeZone?: string;
      }[];
      /**
       * `at` of the screen that was just answered. Left out: the first screen without an answer.
       */
      at?: string;
    };
    answer: FlowScreen;
  };
}
export interface ProductList {
  items: Product[];
  /**
   * Send it as `cursor` to get what follows; null at the end.
   */
  next: string | null;
}
export interface Product {
  /**
   * Product id (`productPesIds`).
   */
  id: string;
  slug: string;
  name: string;
  /**
   * First level of browsing, such as `Databases`; empty for none.
   */
  group: string;
  articleCount: number;
  /**
   * Where people read it: absolute where the site knows its origin, else a path.
   */
  url: string;
}
export interface ProductPage {
  /**
   * Product id (`productPesIds`).
   */
  id: string;
  slug: string;
  name: string;
  /**
   * First level of browsing, such as `Databases`; empty for none.
   */
  group: string;
  articleCount: number;
  /**
   * Where people read it: absolute where the site knows its origin, else a path.
   */
  url: string;
  /**
   * Its problems. Articles of one: `/articles?product=…&topic=…`.
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
   * Articles whose last change is in this time, oldest first, new ones among them.
   */
  changed: ListedArticle[];
  /**
   * Slugs of those in `changed` that were created in this time, as far as the content’s history tells.
   */
  created: string[];
  /**
   * Every name that leads on, whenever it was renamed: the catalog doesn’t know when. Only in the first part.
   */
  renamed: {
    from: string;
    to: string;
  }[];
  /**
   * Everything that was retired, whenever that was: the catalog doesn’t know when. Only in the first part.
   */
  retired: {
    name: string;
    reason: string;
  }[];
  /**
   * Send it as `cursor` to get what follows; null at the end.
   */
  next: string | null;
}
export interface ListedArticle {
  /**
   * Article id as the author wrote it; empty where there is none. Rarely, two articles share one.
   */
  id: string;
  /**
   * Its part of the address; unique.
   */
  slug: string;
  name: string;
  /**
   * What tells it from articles of the same name; empty where nothing has to.
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
   * Clouds that it holds for; empty for all.
   */
  clouds: string[];
  stepCount: number;
  /**
   * Where people read it: absolute where the site knows its origin, else a path.
   */
  url: string;
  /**
   * Time of the last change (ISO 8601, UTC); null where the content’s history doesn’t tell.
   */
  changedAt: string | null;
  /**
   * When it was created (ISO 8601, UTC); null where the content’s history doesn’t tell.
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
     * What you sent for it, character by character; the first one where you sent it twice.
     */
    sent: string;
    /**
     * Where in your list it is, from 0. An entry without an ID is in no row.
     */
    places: number[];
    kind: 'article' | 'topic' | 'product' | 'slug' | 'oldName' | 'retired' | 'unknown';
    /**
     * Of an unknown id: the name of the nearest article. Empty for none.
     */
    name: string;
    article: ArticleSummary | null;
    /**
     * Articles of a topic or a product, else 0.
     */
    articleCount: number;
    /**
     * Why it was retired; empty for anything else.
     */
    reason: string;
    url: string | null;
  }[];
}
export interface ArticleSummary {
  /**
   * Article id as the author wrote it; empty where there is none. Rarely, two articles share one.
   */
  id: string;
  /**
   * Its part of the address; unique.
   */
  slug: string;
  name: string;
  /**
   * What tells it from articles of the same name; empty where nothing has to.
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
   * Clouds that it holds for; empty for all.
   */
  clouds: string[];
  stepCount: number;
  /**
   * Where people read it: absolute where the site knows its origin, else a path.
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
  items: ListedArticle[];
  /**
   * Send it as `cursor` to get what follows; null at the end.
   */
  next: string | null;
}
export interface Article {
  /**
   * Article id as the author wrote it; empty where there is none. Rarely, two articles share one.
   */
  id?: string;
  /**
   * Its part of the address; unique.
   */
  slug: string;
  name?: string;
  /**
   * What tells it from articles of the same name; empty where nothing has to.
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
   * Clouds that it holds for; empty for all.
   */
  clouds?: string[];
  stepCount?: number;
  /**
   * Where people read it: absolute where the site knows its origin, else a path.
   */
  url?: string;
  /**
   * Its first heading as written.
   */
  title?: string;
  /**
   * Day of the last change; null where the content’s history doesn’t tell.
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
   * The team that owns it; empty where nobody says.
   */
  owner?: string;
  steps?: {
    /**
     * Fragment of the page that leads to it.
     */
    id: string;
    /**
     * Heading that it stands under; empty for none.
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
   * How to follow it one screen at a time; null where it can’t be.
   */
  flow?: {
    id: string;
    /**
     * Where people read it: absolute where the site knows its origin, else a path.
     */
    url: string;
  } | null;
  /**
   * The body as safe HTML, its name left out.
   */
  html?: string;
  /**
   * The whole article as Markdown. Only sent where `fields` asks for it.
   */
  markdown?: string;
  /**
   * The whole article as plain text. Only sent where `fields` asks for it.
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
   * Where people read it: absolute where the site knows its origin, else a path.
   */
  url: string;
}
export interface SearchAnswer {
  /**
   * The query as it was read.
   */
  query: string;
  /**
   * Whether the query was too long to be read to its end.
   */
  isShortened: boolean;
  total: number;
  /**
   * Whether the results only come near what was asked for.
   */
  isFar: boolean;
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
   * Words that nobody wrote, and what was looked for instead.
   */
  corrected: {
    from: string;
    to: string;
  }[];
  /**
   * Where nothing was found: titles that come near.
   */
  nearest: ArticleSummary[];
  /**
   * Send it as `cursor` to get what follows; null at the end.
   */
  next: string | null;
}
export interface DirectAnswer {
  kind: 'id' | 'product' | 'code' | 'address' | 'link';
  /**
   * What the query named: the id, the code, the address.
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
     * Where people read it: absolute where the site knows its origin, else a path.
     */
    url: string;
  }[];
}
export interface Flow {
  id: string;
  title: string;
  source: 'form' | 'steps' | 'troubleshooter' | 'finder';
  solves: string;
  haveReady: string[];
  attach: string;
  /**
   * Questions asked at most.
   */
  questionCount: number;
  /**
   * In the flow’s order; empty where there are more than 500.
   */
  questions: Question[];
  /**
   * What can follow what; null where too many ways are possible to list.
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
       * The answers that lead this way, in words; empty where nothing else can follow.
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
   * Safe HTML that explains it: the step to take, or help for the question. Empty for none.
   */
  html: string;
  hints: string[];
  /**
   * Of a card: the article to follow. Else empty.
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
     * Heading that it stands under; empty for none.
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
   * check: every answer once more, before the outcome of a form.
   */
  kind: 'question' | 'check' | 'outcome';
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
   * What is asked now; where `kind` is check, every question asked with what is wrong with its answer.
   */
  questions: {
    question: Question;
    problems: {
      kind: string;
      /**
       * An error stops the reader; a warning is only told.
       */
      severity: 'error' | 'warning';
      message: string;
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
   * What there is to know at the end.
   */
  notes: {
    title: string;
    html: string;
  }[];
  /**
   * Answers that fit no question or no option. The rest was used.
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
     * The questions to answer where nothing helped.
     */
    form: ArticleSummary | null;
  } | null;
  /**
   * The case summary, for a ticket. It is made of this request alone and kept nowhere.
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
   * What the author marked with useAsAdditionalDetails; empty for nothing.
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
     * The id of the question in its form.
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
       * The answer as the reader saw it; several parted by "; ".
       */
      displayValue: string;
      /**
       * What machines compare: option values parted by "; ", typed text, or a time in UTC (ISO 8601).
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
}
