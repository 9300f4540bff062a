import { readerVisit, wantsNoCount } from './visit';

/** For a reader who is not counted: ties together the answers of one page, and nothing else. */
const PAGE_ID = crypto.randomUUID();

/**
 * Sends an answer without leaving the page: a choice as soon as it is made, the reason and the words with the button. Each takes
 * the place of the one before.
 */
export async function sendFeedback(form: HTMLFormElement): Promise<void> {
  const visit = form.elements.namedItem('visit');
  if (visit instanceof HTMLInputElement) visit.value = wantsNoCount() ? PAGE_ID : readerVisit().id;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  const isDone = await fetch(form.action, { method: 'POST', body, keepalive: true }).then(
    ({ ok }) => ok,
    () => false,
  );
  const status = form.querySelector('[role=status]');
  if (status !== null) status.textContent = (isDone ? form.dataset.thanks : form.dataset.failed) ?? '';
}
