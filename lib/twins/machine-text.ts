/** A text for machines, or where it is. */
export interface MachineText {
  readonly status: 200 | 301 | 303 | 307 | 404 | 410;
  /** Media type. */
  readonly type: string;
  readonly text: string;
  /** For a redirect, the address of a text or of a page. */
  readonly to?: string;
}
