import type { Article } from './article';
import type { ContentData } from './content-data';
import type { Form, FormQuestion } from './form';
import type { Kind } from './kind';
import { plainText } from './plain-text';

/**
 * The keys, in lower case, whose texts are meant for readers (FORMAT.md B.2). A list of what is shown rather than of what
 * is hidden: a key that is new to us may hold an owner, an alias or a stream.
 */
const READABLE_KEYS: Partial<Readonly<Record<Kind, ReadonlySet<string>>>> = {
  advisorRecommendationMetadata: new Set([
    'description',
    'displaylabel',
    'longdescription',
    'potentialbenefits',
    'tip',
    'costsavinginfo',
    'recommendationcategory',
    'recommendationimpact',
    'title',
    'implication',
  ]),
  supportTopicDescription: new Set([
    'shortdescription',
    'longdescription',
    'productlinkname1',
    'productlinkname2',
    'productlinkname3',
    'category',
  ]),
  diagnoseAndSolve: new Set(['title', 'description', 'category']),
  TSG_Workflow: new Set(['title', 'solves', 'displaylabel', 'text', 'fileattachmenthint']),
};

/** Parts of a JSON body that no reader is meant to see, whatever their keys say. */
const INTERNAL_KEYS: ReadonlySet<string> = new Set([
  'owner',
  'datasourcemetadata',
  'metadata',
  'resourcemetadata',
  'testdata',
  'ingestionclientidentities',
  'legacydataloader',
  'recommendationhydrator',
  'recommendationvalidator',
  'partialrecommendationgenerator',
]);

/**
 * The words of a JSON kind's body that are meant for readers, one text a line, tags stripped: labels, options, hints,
 * titles and descriptions; never owners, e-mail, incident routing or aliases. Of a JSON body that cannot be read, its
 * text; empty for Markdown kinds, whose text lib/markdown gives.
 */
export function readableText(article: Article): string {
  const { body, form, kind } = article;
  if (body.format === 'markdown') return '';
  if (body.value === undefined) return body.text;
  const texts = form === null ? textsIn(body.value, READABLE_KEYS[kind] ?? new Set()) : formTexts(form);
  return [body.preamble, ...texts]
    .map(plainText)
    .filter((text) => text !== '')
    .join('\n');
}

function textsIn(value: unknown, readable: ReadonlySet<string>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsIn(item, readable));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]): readonly string[] => {
    const key = name.toLowerCase();
    if (INTERNAL_KEYS.has(key)) return [];
    return typeof held === 'string' ? (readable.has(key) ? [held] : []) : textsIn(held, readable);
  });
}

function formTexts({ title, fileAttachmentHint, diagnosticCard, questions }: Form): readonly string[] {
  const card = diagnosticCard === null ? [] : [diagnosticCard.title, diagnosticCard.description];
  return [title, ...questions.filter(({ hidden }) => !hidden).flatMap(questionTexts), fileAttachmentHint, ...card];
}

function questionTexts(question: FormQuestion): readonly string[] {
  const { label, content, watermarkText, infoBalloonText, hints, options, dynamicOptions } = question;
  const choices = [...options, ...(dynamicOptions?.fallback ?? [])].map(({ text }) => text);
  return [label, content, watermarkText, infoBalloonText, ...hints, ...choices];
}

/**
 * Whether a text addresses the support engineer rather than the reader: it holds one of the names (as written, a whole
 * word) or phrases (in any case) of the data file `engineer-words.json`.
 *
 * @example isForEngineers('Ask the customer for a trace', data) // true
 */
export function isForEngineers(text: string, { engineerWords }: ContentData): boolean {
  if (engineerWords === undefined) return false;
  const plain = text.replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, ' ');
  const folded = plain.toLowerCase();
  return (
    engineerWords.names.some((name) => holdsWord(plain, name)) ||
    engineerWords.phrases.some((phrase) => holdsWord(folded, phrase.toLowerCase()))
  );
}

/** The word between characters that are no letters or digits; `customer` of `customer-managed` is another word. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + word.length, at + word.length + 2);
    if (!/[\p{L}\p{N}]/u.test(before) && !/^(?:[\p{L}\p{N}]|-\p{L})/u.test(after)) return true;
  }
  return false;
}
