/** Controls as the format spells them, and what the Studio calls them. */
export const CONTROL_NAMES: readonly (readonly [control: string, name: string])[] = [
  ['dropdown', 'One choice'],
  ['radioButtonGroup', 'One choice (radio buttons)'],
  ['multiselectdropdown', 'Several choices'],
  ['textbox', 'Line of text'],
  ['multilinetextbox', 'Lines of text'],
  ['numerictextbox', 'Number'],
  ['datetimepicker', 'Date and time'],
  ['infoblock', 'Information'],
  ['textBlock', 'Heading or note'],
];

/** Controls with options to choose from. */
export const CHOICES: ReadonlySet<string> = new Set(['dropdown', 'radioButtonGroup', 'multiselectdropdown']);

/** Controls that are only shown. */
export const NOTES: ReadonlySet<string> = new Set(['infoblock', 'textBlock']);

/** What the Studio calls a control; one that the format doesn’t have by its own name. */
export function controlName(control: string): string {
  return CONTROL_NAMES.find(([name]) => name === control)?.[1] ?? control;
}

/** Whether the answer is text, of one line or more. */
export function isText(control: string): boolean {
  return control === 'textbox' || control === 'multilinetextbox';
}
