import type { Properties } from '../header/properties';
import type { Kind } from '../kind';
import type { Report } from '../rule';
import { emptyTitle } from '../rules/empty-title';
import { placeholderTitle } from '../rules/placeholder-title';
import { plainTitle } from './plain-title';
import { isPlaceholder } from './says-nothing';

/** What is known about an article's titles. */
export interface TitleFacts {
  readonly kind: Kind;
  readonly h1: string | undefined;
  readonly title: string;
  readonly properties: Properties;
  /** Where the H1, or else the body, stands in the decoded file. */
  readonly headingOffset: number;
}

/** Reports a title that is missing (but of tiles, which have none) and a placeholder in either place of a title. */
export function reportTitle({ kind, h1, title, properties, headingOffset }: TitleFacts, report: Report): void {
  const pageTitle = properties.get('pageTitle');
  if (h1 === undefined && pageTitle === '' && kind !== 'partnerCenterQuickStart') {
    report(emptyTitle.at(headingOffset, title));
  }
  if (h1 !== undefined && isPlaceholder(plainTitle(h1))) report(placeholderTitle.at(headingOffset, plainTitle(h1)));
  if (isPlaceholder(plainTitle(pageTitle))) report(placeholderTitle.at(properties.offset('pageTitle'), pageTitle));
}
