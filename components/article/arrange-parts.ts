import type { Pieces, Section } from '@/lib/markdown';
import type { ArticleText } from '@/lib/text';

/** A part of an article in the order of its page; `id` is its fragment. */
export interface ArticlePart {
  readonly kind: 'section' | 'collapsible' | 'steps' | 'documents';
  readonly id: string;
  readonly heading: string;
  readonly level: 2 | 3;
  /** Safe HTML; empty for the two lists. */
  readonly html: string;
}

/** The parts in the author's order. The lists stand where the author put the first section of their kind, else last. */
export function arrangeParts(pieces: Pieces, text: ArticleText): readonly ArticlePart[] {
  const steps = hasSteps(pieces) ? [listPart('steps', text.steps)] : [];
  const documents = hasDocuments(pieces) ? [listPart('documents', text.documents)] : [];
  const waiting = { steps, documents };
  const parts = pieces.sections.flatMap((section) => {
    if (section.role === 'steps' || section.role === 'documents') return waiting[section.role].splice(0);
    return [sectionPart(section)];
  });
  return [...parts, ...waiting.steps, ...waiting.documents];
}

/** Whether there is anything to show under the heading of the steps. */
export function hasSteps(pieces: Pieces): boolean {
  return pieces.steps.length > 0 || pieces.stepsIntroHtml !== '' || pieces.stepsOutroHtml !== '';
}

function hasDocuments(pieces: Pieces): boolean {
  return pieces.documents.length > 0 || pieces.documentsHtml !== '';
}

function listPart(kind: 'steps' | 'documents', heading: string): ArticlePart {
  return { kind, id: `recommended-${kind}`, heading, level: 2, html: '' };
}

function sectionPart({ id, heading, level, html, role }: Section): ArticlePart {
  return { kind: role === 'collapsible' ? 'collapsible' : 'section', id, heading, level: level === 2 ? 2 : 3, html };
}
