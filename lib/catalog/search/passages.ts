import { type Article, type Form, readableText } from '@/lib/format';
import type { Pieces } from '@/lib/markdown';
import { htmlToText } from './html-to-text';

/** A piece of an article's text as search shows it. */
export interface Passage {
  /** Fragment of the article's page at which it stands, such as `step-3`; empty for its start. */
  readonly fragment: string;
  /** What stands there: a step, a section, a question of the form, or the text before all. */
  readonly kind: 'start' | 'step' | 'section' | 'question';
  /** The heading of a section; empty else. */
  readonly heading: string;
  readonly text: string;
}

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
  const start = `${htmlToText(pieces.findingHtml)} ${htmlToText(pieces.introHtml)} ${htmlToText(pieces.stepsIntroHtml)}`;
  const steps = pieces.steps.map(({ id, text }): Passage => ({ fragment: id, kind: 'step', heading: '', text }));
  const sections = pieces.sections
    .filter(({ role }) => role === 'text' || role === 'collapsible')
    .map(({ id, heading, html }): Passage => ({ fragment: id, kind: 'section', heading, text: htmlToText(html) }));
  return [{ fragment: '', kind: 'start', heading: '', text: start }, ...steps, ...sections];
}

function formPassages(form: Form): readonly Passage[] {
  return form.questions
    .filter(({ hidden }) => !hidden)
    .map(({ label, content, options }): Passage => {
      const choices = options.map(({ text }) => text).join(', ');
      const text = htmlToText([label, content, choices].filter((part) => part !== '').join(' '));
      return { fragment: '', kind: 'question', heading: '', text };
    });
}

function jsonPassages(article: Article): readonly Passage[] {
  return readableText(article)
    .split('\n')
    .map((text): Passage => ({ fragment: '', kind: 'start', heading: '', text }));
}

/** Passages as bytes; to compress them would make the catalog 3 % smaller and a compile 4 % slower. */
export function packPassages(passages: readonly Passage[]): Uint8Array {
  const cells = passages.map(({ fragment, kind, heading, text }) => [
    fragment,
    kind,
    heading.replace(/\s+/g, ' '),
    text,
  ]);
  return new TextEncoder().encode(cells.map((row) => row.join('\t')).join('\n'));
}

/** What `packPassages` packed. */
export function unpackPassages(packed: Uint8Array): readonly Passage[] {
  const lines = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength).toString('utf8').split('\n');
  return lines.flatMap((line): readonly Passage[] => {
    const [fragment = '', kind = '', heading = '', text = ''] = line.split('\t');
    return text === '' ? [] : [{ fragment, kind: kindOfPassage(kind), heading, text }];
  });
}

function kindOfPassage(kind: string): Passage['kind'] {
  return kind === 'step' || kind === 'section' || kind === 'question' ? kind : 'start';
}
