import type { KeyedFacts } from './derived';

/** What products are made of, of one article. */
export type Member = Pick<
  KeyedFacts,
  | 'key'
  | 'path'
  | 'kind'
  | 'dialect'
  | 'productIds'
  | 'topicIds'
  | 'topicSentences'
  | 'productName'
  | 'organisation'
  | 'ownerService'
  | 'service'
  | 'resource'
  | 'resourceTags'
>;

/** The articles of each product id. */
export type Members = ReadonlyMap<string, readonly Member[]>;
