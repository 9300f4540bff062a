/** A key that stands for a choice: 1 for the first. */
const NUMBER = /^[1-9]$/;

/**
 * Chooses by a number while a choice of the question has the focus, and only then, so that no key does anything that a reader
 * did not ask for (WCAG 2.2, 2.1.4). Enter continues by itself: it sends the form that the choice is in.
 */
export function chooseByKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!NUMBER.test(key) || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!(target instanceof HTMLInputElement) || target.closest('.choice') === null) return;
  const fields = target.closest('.question')?.querySelectorAll<HTMLInputElement>('.choice > input') ?? [];
  const chosen = fields[Number(key) - 1];
  if (chosen === undefined) return;
  event.preventDefault();
  chosen.focus();
  chosen.click();
}
