import type { PageRequest } from './fetch-page';

/** Loads a page as the browser does by itself: what has script of its own must be loaded whole. */
export function loadPage({ address, posted }: PageRequest): void {
  if (posted === undefined) {
    location.assign(address);
    return;
  }
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action: address, hidden: true });
  for (const [name, value] of posted) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  }
  document.body.append(form);
  form.submit();
}
