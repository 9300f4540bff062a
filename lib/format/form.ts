/** The controls of a question form, lower-case as the content folds them (FORMAT.md D.3). */
export const CONTROLS = [
  'dropdown',
  'multiselectdropdown',
  'radiobuttongroup',
  'textbox',
  'multilinetextbox',
  'numerictextbox',
  'datetimepicker',
  'infoblock',
  'textblock',
] as const;

/** One control name; a name that is none of these is read as `textbox` and reported. */
export type Control = (typeof CONTROLS)[number];

/** One choice. `value` is what conditions compare with; options are keyed by index, for values may repeat (FORMAT.md D.3). */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A rule for an answer, with the author's own message; the format has no `lessThan` and `minLength`, but authors do. `value` is a pattern, a number or another question's id. */
export interface Validation {
  readonly kind: 'pattern' | 'greaterThan' | 'lessThan' | 'maxLength' | 'minLength';
  readonly value: string;
  readonly message: string;
}

/** Options that the Azure portal fetches from the reader's subscription; shown here as a text box (FORMAT.md D.5). */
export interface DynamicOptions {
  readonly uri: string;
  readonly textTemplate: string;
  /** Id of the question whose answer the address needs; empty for none. */
  readonly dependsOn: string;
  /** Offered where nothing can be fetched. */
  readonly fallback: readonly Option[];
}

/** One element of a form, in the order of `order`. Text is as written (it may hold HTML; whoever shows it cleans it). */
export interface FormQuestion {
  readonly id: string;
  readonly order: number;
  readonly control: Control;
  readonly label: string;
  readonly required: boolean;
  readonly options: readonly Option[];
  readonly dynamicOptions: DynamicOptions | null;
  /** The condition as written, trimmed; `null` where there is none (FORMAT.md D.4). */
  readonly visibility: string | null;
  /** The author hid the question for good: `visibility` is `false`. */
  readonly hidden: boolean;
  readonly watermarkText: string;
  readonly infoBalloonText: string;
  readonly hints: readonly string[];
  /** HTML of an `infoblock`. */
  readonly content: string;
  /** Characters; 0 for no limit. */
  readonly maxLength: number;
  /** Lines of the text box; 0 for the usual. */
  readonly numberOfLines: number;
  readonly validations: readonly Validation[];
  readonly useAsAdditionalDetails: boolean;
  /** Clients whose automatic check takes the answer, such as `Portal`. */
  readonly diagnosticInputRequiredClients: readonly string[];
}

/** What the automatic check of a form says about itself. */
export interface DiagnosticCard {
  readonly title: string;
  readonly description: string;
  readonly insightNotAvailableText: string;
}

/** A question form: what is asked before a ticket is filed. */
export interface Form {
  readonly title: string;
  readonly subscriptionRequired: boolean;
  readonly resourceRequired: boolean;
  readonly fileAttachmentHint: string;
  readonly diagnosticCard: DiagnosticCard | null;
  readonly questions: readonly FormQuestion[];
}
