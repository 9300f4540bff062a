import type { ArticleRecord } from '@/lib/catalog';
import type { Pieces } from '@/lib/markdown';
import { articleText } from '@/lib/text';

type Section = Pieces['sections'][number];

/**
 * A laid-out body as safe HTML in its author's order, without its name: headings from `h2` on, steps as an ordered list. The steps and
 * the documents stand where the first section of their kind does, as on the page, else last.
 */
export function piecesAsHtml(record: ArticleRecord, pieces: Pieces): string {
  const waiting = { steps: [stepsHtml(pieces)], documents: [documentsHtml(pieces)] };
  const sections = pieces.sections.flatMap((section) => {
    const { role } = section;
    const contents = role === 'steps' || role === 'documents' ? waiting[role].splice(0) : [section.html];
    return contents.map((html) => headingHtml(section, record) + html);
  });
  const parts = [pieces.findingHtml, pieces.introHtml, ...sections, ...waiting.steps, ...waiting.documents];
  return parts.join('\n');
}

function headingHtml({ id, heading, level, role }: Section, { language }: ArticleRecord): string {
  const text = articleText(language);
  const name = heading || (role === 'steps' ? text.steps : role === 'documents' ? text.documents : '');
  return name === '' ? '' : `<h${level} id="${escaped(id)}">${escaped(name)}</h${level}>\n`;
}

function stepsHtml({ stepsIntroHtml, steps, stepsOutroHtml }: Pieces): string {
  const items = steps.map(({ id, html }) => `<li id="${escaped(id)}">${html}</li>`);
  return [stepsIntroHtml, items.length === 0 ? '' : `<ol>\n${items.join('\n')}\n</ol>`, stepsOutroHtml].join('\n');
}

function documentsHtml({ documents, documentsHtml: besides }: Pieces): string {
  const items = documents.map(({ title, href, noteHtml }) => {
    return `<li><a href="${escaped(href)}">${escaped(title)}</a> ${noteHtml}</li>`;
  });
  return items.length === 0 ? besides : `${besides}\n<ul>\n${items.join('\n')}\n</ul>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it is written in HTML and XML, between tags and between double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
