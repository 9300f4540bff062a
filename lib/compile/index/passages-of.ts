import type { Passage } from '@/lib/catalog';
import { type Article, type Form, readableText } from '@/lib/format';
import { plainText } from '@/lib/format/values';
import type { Pieces } from '@/lib/markdown';

/** Characters kept of a passage, and of all passages of an article; no excerpt needs more. */
const MOST_TEXT = 1200;
const MOST_OF_ALL = 24_000;

/** The passages of an article, in the order of its page. */
export function passagesOf(article: Article, pieces: Pieces | null): readonly Passage[] {
  const passages = pieces ? bodyPassages(pieces) : article.form ? formPassages(article.form) : jsonPassages(article);
  let left = MOST_OF_ALL;
  return passages.flatMap((passage) => {
    const text = passage.text.replace(/\s+/g, ' ').trim().slice(0, Math.min(MOST_TEXT, left));
    left -= text.length;
    return text === '' ? [] : [{ ...passage, text }];
  });
}

function bodyPassages(pieces: Pieces): readonly Passage[] {
  const start = `${plainText(pieces.findingHtml)} ${plainText(pieces.introHtml)} ${plainText(pieces.stepsIntroHtml)}`;
  const steps = pieces.steps.map(({ id, text }): Passage => ({ fragment: id, kind: 'step', heading: '', text }));
  const sections = pieces.sections
    .filter(({ role }) => role === 'text' || role === 'collapsible')
    .map(({ id, heading, html }): Passage => ({ fragment: id, kind: 'section', heading, text: plainText(html) }));
  return [{ fragment: '', kind: 'start', heading: '', text: start }, ...steps, ...sections];
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
