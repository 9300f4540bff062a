import type { Diagnostic, SectionRole } from '@/lib/format';
import type { Places } from './split/page-places';

/** A blank: a place that the reader's own value goes (`<!--$vmname-->…<!--/$vmname-->`, FORMAT.md C.7). */
export interface Blank {
  readonly name: string;
  /** The text shown until it is filled, brackets stripped. */
  readonly defaultText: string;
}

/** One recommended step. `html` is safe; `text` is its plain text; `id` is its fragment (`step-3`). */
export interface Step {
  readonly id: string;
  readonly html: string;
  readonly text: string;
  /** Heading the step stands under inside the steps section, empty for none. */
  readonly group: string;
}

/** One link of the recommended documents. */
export interface DocumentLink {
  readonly title: string;
  /** As written by the author, entities decoded. */
  readonly href: string;
  /** Host the link opens, such as `docs.microsoft.com`. */
  readonly site: string;
  /** Safe HTML of what the author wrote beside the link; empty where the item is the link alone. */
  readonly noteHtml: string;
}

/** Any other part of an article: a heading with its safe HTML. `id` is its fragment. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly level: 2 | 3 | 4 | 5 | 6;
  readonly html: string;
  /** `steps` and `documents` stand where the author put those sections; their content is in the lists of that name. */
  readonly role: 'text' | 'steps' | 'documents' | 'collapsible';
}

/** A section by what it is for, with the numbered items that are steps; none where it is about symptoms, causes, or what is needed first. */
export interface PieceGroup {
  readonly role: SectionRole | 'other';
  /** Its heading as plain text. */
  readonly title: string;
  /** Heading that it stands right below, such as that of one error of several; empty for none. */
  readonly under: string;
  /** Of its heading, 1 to 6. */
  readonly level: number;
  /** Safe HTML before its first step, all of it where it has none; empty where the group does not tell what to do. */
  readonly introHtml: string;
  /** `html` is safe, and empty where the group does not tell what to do. */
  readonly steps: readonly { readonly text: string; readonly html: string }[];
}

/** An article's Markdown body as the parts that pages compose. All HTML is sanitized; nothing needs cleaning again. */
export interface Pieces {
  /** What an automatic check found (`<!--issueDescription-->`), safe HTML; empty for none. */
  readonly findingHtml: string;
  /** Safe HTML before the first section. */
  readonly introHtml: string;
  /** Safe HTML that leads into the steps, between their heading and the first of them. */
  readonly stepsIntroHtml: string;
  readonly steps: readonly Step[];
  /** Safe HTML after the last step, still in its section. */
  readonly stepsOutroHtml: string;
  readonly documents: readonly DocumentLink[];
  /** Safe HTML of the documents section that is no link. */
  readonly documentsHtml: string;
  /** All sections in the author's order, the steps and documents included as markers (see `Section.role`). */
  readonly sections: readonly Section[];
  /** The same sections by what they are for; empty in self-help, which has no other than steps and documents. */
  readonly groups: readonly PieceGroup[];
  /** Every href of the body in order, as written. */
  readonly links: readonly string[];
  /** Those of them that lead into the content; in the HTML and in `documents` the nth has `linkToken(n)` for an address. */
  readonly contentLinks: readonly string[];
  /** Pictures of the content that the body shows, in order: their paths, and what they say in words. */
  readonly images: readonly { readonly src: string; readonly alt: string }[];
  readonly blanks: readonly Blank[];
  /** The plain text that a reader sees. */
  readonly text: string;
}

/** Pieces with what was found on the way. */
export interface RenderResult {
  readonly pieces: Pieces;
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of the content files that the body shows, and of those that it would show if they were there. */
  readonly uses: readonly string[];
  /** Where links from other pages may lead; `undefined` for a body that stands as it was written. */
  readonly places?: Places;
}
