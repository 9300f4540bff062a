import type { KeyedFacts } from './derived';

/** What tells a product's name and group, of an article; articles that are alike in it share one record. */
export interface Traits
  extends Pick<
    KeyedFacts,
    'kind' | 'productName' | 'organisation' | 'ownerService' | 'service' | 'resource' | 'resourceTags'
  > {
  /** Last part of the folder's path, in lower case, without what is in front of its last dot. */
  readonly folder: string;
}

/** What products are made of, of one article. All of them are in memory at once, so it's kept small. */
export interface Member {
  readonly key: number;
  readonly traits: Traits;
  /** Its topics, as far as an article describes them. */
  readonly topicIds: readonly string[];
  /** Topics that it describes itself. */
  readonly describedIds: readonly string[];
}

/** The articles of each product id. */
export type Members = ReadonlyMap<string, readonly Member[]>;
