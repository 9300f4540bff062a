import { make } from './make';

/** Opens a dialog over the page; Escape closes it, and it is gone then. The focus goes back to where it was. */
export function openDialog(title: string, ...children: readonly (Node | string)[]): HTMLDialogElement {
  const heading = make('h2', { id: 'studio-dialog-title' }, title);
  const dialog = make('dialog', { className: 'studio-dialog' }, heading, ...children);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
