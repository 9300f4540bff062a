import { textAt } from '../json/text-at';
import type { NameSources } from './name-of';

const TITLE_FORMS = [
  /^support\s*topic\s*descriptions?\s+for\s+(?<subject>.+)$/i,
  /^(?<subject>.+?)\s+support topics? descriptions?$/i,
];

/** `Azure Database for MySQL is a …` · `Questions or concerns specific to running …` · `Billing related problems` */
const SENTENCE_FORMS = [
  /^(?!(?:this|it|i|you|your|use|get|please|questions?|issues?)\b)(?<subject>[^,.]{2,60}?)(?: \([^)]*\))? (?:is|are|delivers|enables|provides|lets|helps|allows|offers|monitors)\b/i,
  /^(?:i have a )?(?:questions?|issues?)(?: or (?:concerns?|issues?))?(?: that are)? (?:specific to|related to|relevant to|regarding|with)(?: running)? (?<subject>[^,.(]{2,90})(?=[,.(]|$)/i,
  /^(?!(?:this|it|i|you|your|use|get|please)\b)(?<subject>[^,.(]{2,60}?)(?: related problems| support topics)?\.?$/i,
];

/**
 * The name of a `supportTopicDescription`: its product's, from the content data, the page title or the product's own
 * sentence. Empty where all three hold only its GUID.
 */
export function topicListName({ properties, json, data }: NameSources): string {
  const product = data.products[properties.get('productPesIds').toLowerCase()]?.name;
  const subject =
    product ||
    subjectOf(properties.get('pageTitle'), TITLE_FORMS) ||
    subjectOf(textAt(json, 'shortDescription').slice(0, 200), SENTENCE_FORMS);
  return subject === '' ? '' : `Support topics: ${subject}`;
}

function subjectOf(text: string, forms: readonly RegExp[]): string {
  for (const form of forms) {
    const subject = form.exec(text.trim())?.groups?.subject?.trim() ?? '';
    if (subject !== '' && !/[0-9a-f]{8}-[0-9a-f]{4}-/i.test(subject)) return subject;
  }
  return '';
}
