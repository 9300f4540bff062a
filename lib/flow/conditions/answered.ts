/** What conditions compare with: the choices of a question and what the reader answered. Unanswered: nothing chosen, no text. */
export interface Answered {
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** Indexes into `options`. */
  readonly chosen: readonly number[];
  readonly text: string;
  /** Compare `text` as a number too. */
  readonly isNumber: boolean;
}

/** Whether there is any answer. */
export function hasAnswer({ chosen, text }: Answered): boolean {
  return chosen.length > 0 || text.trim() !== '';
}
