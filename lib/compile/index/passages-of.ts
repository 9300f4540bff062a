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
  const start = [pieces.findingHtml, pieces.introHtml, pieces.stepsIntroHtml].join(' ');
  const steps = pieces.steps.flatMap(({ id, text, html }) =>
    html.includes('<pre') ? proseAndCode({ fragment: id, kind: 'step', heading: '' }, html) : [step(id, text)],
  );
  const sections = pieces.sections
    .filter(({ role }) => role === 'text' || role === 'collapsible')
    .flatMap(({ id, heading, html }) => proseAndCode({ fragment: id, kind: 'section', heading }, html));
  return [...proseAndCode({ fragment: '', kind: 'start', heading: '' }, start), ...steps, ...sections];
}

function step(id: string, text: string): Passage {
  return { fragment: id, kind: 'step', heading: '', text };
}

/** What the portal's automatic checks are called and how long they may take answers nobody's question. */
const CHECKS = /<div class="note" data-note="check">.*?<\/details><\/div>/gs;

/** A block of code; its language is an attribute, and no word of it. */
const CODE = /<pre\b.*?<\/pre>/gs;

/** What a piece says, then the commands in it: who looks for a word wants a sentence, who pasted a command wants the command. */
function proseAndCode(place: Omit<Passage, 'text'>, html: string): readonly Passage[] {
  const said = html.includes('data-note="check"') ? html.replace(CHECKS, ' ') : html;
  if (!said.includes('<pre')) return [{ ...place, text: plainText(said) }];
  const code = [...said.matchAll(CODE)].map(([block]) => plainText(block)).join(' ');
  return [
    { ...place, text: plainText(said.replace(CODE, ' ')) },
    { ...place, text: code, isCode: true },
  ];
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
