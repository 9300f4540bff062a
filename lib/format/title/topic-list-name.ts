import { textAt } from '../json/text-at';
import type { NameSources } from './name-of';

/**
 * The name of a `supportTopicDescription`: the product's, from the content data, the page title ("Support topic
 * description for …") or the subject of the product's own sentence. Empty where all three only hold its GUID.
 */
export function topicListName({ properties, json, data }: NameSources): string {
  const product = data.products[properties.get('productPesIds').toLowerCase()]?.name;
  const subject =
    product || subjectOfTitle(properties.get('pageTitle')) || subjectOfSentence(textAt(json, 'shortDescription'));
  return subject === '' ? '' : `Support topics of ${subject}`;
}

function subjectOfTitle(pageTitle: string): string {
  const subject = /^support\s*topic\s*descriptions?\s+for\s+(.+)$/i.exec(pageTitle)?.[1] ?? '';
  return /[0-9a-f]{8}-[0-9a-f]{4}-/i.test(subject) ? '' : subject;
}

/** `Azure Database for MySQL is a fully managed service.` is about `Azure Database for MySQL`. */
function subjectOfSentence(sentence: string): string {
  const subject =
    sentence.split(/ (?:is|are|helps|lets|provides|allows|enables|gives|offers|makes|delivers|can)\b|[,.(]/, 1)[0] ??
    '';
  return subject.length <= 60 && /^[A-Z]/.test(subject) ? subject.trim() : '';
}
