import { siteText } from '@/lib/text';

/**
 * The languages in which this request's reader wants articles (BCP 47), the one wanted most first: that of the interface. An
 * article is shown in the first that it is in, else in its own.
 */
export function preferredLanguages(): readonly string[] {
  return [siteText().language];
}
