import type { Pieces } from './pieces';
import { dropMarks } from './prepare/marks';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Lines up to which each is a paragraph; more of them stand as written, in one element. */
const MOST_PARAGRAPHS = 1000;

/**
 * A body that cannot be laid out as pieces: its words as written, line by line. No file is lost, none stops a compile.
 * @param source any text; time grows linearly with its length
 */
export function plainPieces(source: string): Pieces {
  const text = dropMarks(source);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return {
    ...EMPTY,
    introHtml: lines.length > MOST_PARAGRAPHS ? plainHtml(text) : lines.map(paragraph).join(''),
    text,
  };
}

function plainHtml(text: string): string {
  return `<pre tabindex="0">${escaped(text)}</pre>`;
}

function paragraph(line: string): string {
  return `<p>${escaped(line)}</p>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}

const EMPTY: Pieces = {
  findingHtml: '',
  introHtml: '',
  stepsIntroHtml: '',
  steps: [],
  stepsOutroHtml: '',
  documents: [],
  documentsHtml: '',
  sections: [],
  groups: [],
  links: [],
  contentLinks: [],
  images: [],
  blanks: [],
  text: '',
};
