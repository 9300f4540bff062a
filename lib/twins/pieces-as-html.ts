import type { ArticleRecord } from '@/lib/catalog';
import type { Pieces } from '@/lib/markdown';
import { articleText } from '@/lib/text';

type Section = Pieces['sections'][number];

/** A laid-out body as safe HTML in its author's order, without its name: headings from `h2` on, steps as an ordered list. */
export function piecesAsHtml(record: ArticleRecord, pieces: Pieces): string {
  const known = new Set(pieces.sections.map(({ role }) => role));
  return [
    pieces.findingHtml,
    pieces.introHtml,
    ...pieces.sections.map((section) => sectionHtml(section, record, pieces)),
    known.has('steps') || pieces.steps.length === 0 ? '' : stepsHtml(pieces),
    known.has('documents') || pieces.documents.length === 0 ? '' : documentsHtml(pieces),
  ].join('\n');
}

function sectionHtml({ heading, level, html, role }: Section, { language }: ArticleRecord, pieces: Pieces): string {
  const text = articleText(language);
  const name = heading || (role === 'steps' ? text.steps : role === 'documents' ? text.documents : '');
  const head = name === '' ? '' : `<h${level}>${escaped(name)}</h${level}>\n`;
  if (role === 'steps') return `${head}${stepsHtml(pieces)}`;
  return role === 'documents' ? `${head}${documentsHtml(pieces)}` : `${head}${html}`;
}

function stepsHtml({ stepsIntroHtml, steps, stepsOutroHtml }: Pieces): string {
  const items = steps.map(({ id, html }) => `<li id="${escaped(id)}">${html}</li>`);
  return `${stepsIntroHtml}\n<ol>\n${items.join('\n')}\n</ol>\n${stepsOutroHtml}`;
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
