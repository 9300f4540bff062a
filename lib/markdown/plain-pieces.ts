import { type Article, placeFindings } from '@/lib/format';
import type { Pieces, RenderResult } from './pieces';
import { ANY_MARK } from './prepare';
import { BODY_RULES } from './slips';

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
  const { path, body } = article;
  const diagnostics = placeFindings([BODY_RULES.tooDeep.at(0)], '', path, body.line);
  return { pieces: { ...EMPTY, introHtml: html, text }, diagnostics };
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
  contentLinks: [],
  blanks: [],
  text: '',
};
