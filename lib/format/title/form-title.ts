import { plainTitle } from './plain-title';
import { saysNothing } from './says-nothing';
import { tidyName } from './tidy-name';

/** Where a form says what it is about. `hints` are further words, such as the file stem. */
export interface FormTitles {
  readonly json: string;
  readonly title: string;
  readonly pageTitle: string;
  readonly hints: string;
}

/**
 * A form's title (FORMAT.md B.1): the JSON `title`, unless it was copied along from another form and shares no word with
 * anything else here; else `pageTitle`, else the H1. Where the H1 says the same and more, the H1.
 */
export function formTitle({ json, title, pageTitle, hints }: FormTitles): string {
  const page = tidyName(plainTitle(pageTitle));
  const others = `${title} ${pageTitle} ${hints}`.toLowerCase();
  const own = [json, page, title].find((text) => !saysNothing(text) && (text !== json || sharesWord(text, others)));
  const chosen = own ?? title;
  const saysMore = title.length > chosen.length && title.toLowerCase().includes(chosen.toLowerCase());
  return saysMore && tidyName(title) === title ? title : chosen;
}

function sharesWord(text: string, others: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.some((word) => others.includes(word));
}
