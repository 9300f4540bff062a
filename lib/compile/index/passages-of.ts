import type { Passage } from '@/lib/catalog';
import { type Article, type Form, readableText } from '@/lib/format';
import { plainText } from '@/lib/format/values';
import type { Pieces } from '@/lib/markdown';

/** Characters kept of a passage, and of all passages of an article; no excerpt needs more. */
const MOST_TEXT = 1200;
const MOST_OF_ALL = 24_000;

/** The passages of an article, in the order of its page; where it has no text of its own, what it links to or is said to be. */
export function passagesOf(article: Article, pieces: Pieces | null): readonly Passage[] {
  const passages = pieces ? bodyPassages(pieces) : article.form ? formPassages(article.form) : jsonPassages(article);
  const own = bounded(passages);
  return own.length > 0 ? own : bounded(substitutes(article, pieces)).slice(0, 1);
}

function bounded(passages: readonly Passage[]): readonly Passage[] {
  let left = MOST_OF_ALL;
  return passages.flatMap((passage) => {
    const text = passage.text.replace(/\s+/g, ' ').trim().slice(0, Math.min(MOST_TEXT, left));
    left -= text.length;
    return text === '' ? [] : [{ ...passage, text }];
  });
}

function bodyPassages(pieces: Pieces): readonly Passage[] {
  const start = [pieces.findingHtml, pieces.introHtml, pieces.stepsIntroHtml].map(sectionText).join(' ');
  const steps = pieces.steps.map(
    ({ id, text, html }): Passage => ({ fragment: id, kind: 'step', heading: '', text: withoutLanguages(text, html) }),
  );
  const sections = pieces.sections
    .filter(({ role }) => role === 'text' || role === 'collapsible')
    .map(({ id, heading, html }): Passage => ({ fragment: id, kind: 'section', heading, text: sectionText(html) }));
  return [{ fragment: '', kind: 'start', heading: '', text: start }, ...steps, ...sections];
}

/** What the portal's automatic checks are called and how long they may take answers nobody's question. */
const CHECKS = /<div class="note" data-note="check">.*?<\/details><\/div>/gs;

function sectionText(html: string): string {
  return plainText(html.includes('data-note="check"') ? html.replace(CHECKS, ' ') : html);
}

const LANGUAGE = /class="language-([^"\s]+)/g;

/** A step's text names the language of each block of code, on a line of its own. */
function withoutLanguages(text: string, html: string): string {
  if (!html.includes('class="language-')) return text;
  const languages = new Set([...html.matchAll(LANGUAGE)].map(([, language]) => language));
  return text
    .split('\n')
    .filter((line) => !languages.has(line))
    .join('\n');
}

/** What stands for the text of an article that has none: its links, else its description, else its name. */
function substitutes({ description, name }: Article, pieces: Pieces | null): readonly Passage[] {
  const links = (pieces?.documents ?? []).map(({ title }) => title).join(' · ');
  const section = pieces?.sections.find(({ role }) => role === 'documents');
  return [
    { fragment: section?.id ?? '', kind: section ? 'section' : 'start', heading: section?.heading ?? '', text: links },
    ...[description, name].map((text): Passage => ({ fragment: '', kind: 'start', heading: '', text })),
  ];
}

function formPassages(form: Form): readonly Passage[] {
  return form.questions
    .filter(({ hidden }) => !hidden)
    .map(({ label, content, options }): Passage => {
      const choices = options.map(({ text }) => text).join(', ');
      const text = plainText([label, content, choices].filter((part) => part !== '').join(' '));
      return { fragment: '', kind: 'question', heading: '', text };
    });
}

function jsonPassages(article: Article): readonly Passage[] {
  return readableText(article)
    .split('\n')
    .map((text): Passage => ({ fragment: '', kind: 'start', heading: '', text }));
}
