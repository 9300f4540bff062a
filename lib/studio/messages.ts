import type { FormCards } from './form/form-cards';
import type { HeaderField } from './header-fields';
import type { DrawnMap } from './map/draw-map';
import type { TroubleshooterMap } from './map/troubleshooter-map';
import type { MergePart } from './merge-texts';
import type { TextChange } from './text-change';

/** A file in the Studio's list. */
export interface ListedFile {
  /** In the catalog. */
  readonly path: string;
  readonly name: string;
  readonly kind: string;
  readonly isDraft: boolean;
  /** How many findings of each severity it has. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Something that a header may name, with what people call it. */
export interface StudioName {
  readonly id: string;
  readonly name: string;
}

/** What forms and menus of the Studio offer. */
export interface StudioNames {
  readonly products: readonly StudioName[];
  readonly topics: readonly StudioName[];
  readonly clouds: readonly StudioName[];
  readonly kinds: readonly string[];
  /** Folders that files are in. */
  readonly folders: readonly string[];
}

/** A finding in the text that is being edited; offsets count its UTF-16 units. */
export interface StudioFinding {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  /** Whether a fix can be written: for sure, only as a guess, or not at all. */
  readonly fixable: 'sure' | 'guess' | 'no';
  /** How many findings with this code can be fixed in the file. */
  readonly alike: number;
}

/** A troubleshooter with its drawing; `null` where it is too large to be drawn. */
export interface ShownMap extends TroubleshooterMap {
  readonly drawing: DrawnMap | null;
}

/** What is known of a text that is being edited. */
export interface StudioLook {
  readonly findings: readonly StudioFinding[];
  readonly fields: readonly HeaderField[];
  /** Offsets of the header; both 0 for none. */
  readonly headerStart: number;
  readonly headerEnd: number;
  /** Of a question form; `null` for any other file. */
  readonly form: FormCards | null;
  /** Of a troubleshooter, likewise. */
  readonly map: ShownMap | null;
  /** The `main` element of the page as readers would see it; empty where the text has none. */
  readonly page: string;
  /** `base` of the file as it is on the disk; empty where it is gone. */
  readonly onDisk: string;
  /** Whether what depends on several files is up to date; it is once the author pauses. */
  readonly isSettled: boolean;
}

/** What a save gives. */
export type StudioSave =
  | { readonly kind: 'saved'; readonly base: string }
  | {
      readonly kind: 'changed';
      /** `base` and text of what the disk has. */
      readonly base: string;
      readonly theirs: string;
      readonly parts: readonly MergePart[];
    }
  | { readonly kind: 'gone' };

/** Something to write at a place, as an editor offers it. */
export interface StudioOffer extends TextChange {
  readonly label: string;
  readonly detail: string;
}
