import type { Article, Diagnostic } from '@/lib/format';
import type { Pieces, RenderResult } from './pieces';
import { ANY_MARK } from './prepare';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * What a reader gets of a body that the pipeline cannot take (brackets or quotations nested thousands deep): its words as
 * written, line by line, and a diagnostic for the author. No file is lost, none stops a compile.
 */
export function plainPieces(article: Article, source: string): RenderResult {
  const text = source.replace(ANY_MARK, '');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const html = lines
    .map((line) => `<p>${line.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')}</p>`)
    .join('');
  return { pieces: { ...EMPTY, introHtml: html, text }, diagnostics: [tooDeep(article)] };
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
  links: [],
  blanks: [],
  text: '',
};

function tooDeep({ path, body }: Article): Diagnostic {
  return {
    code: 'body-too-deep',
    severity: 'error',
    path,
    line: body.line,
    column: 1,
    message: 'the body nests lists, quotations or brackets too deep to be laid out; it is shown as plain text',
    fix: 'nest lists and quotations two levels deep at the most',
  };
}
