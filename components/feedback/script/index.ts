/**
 * What the script tells the site: what happened on a page, and whether it helped.
 * Goal: small, late, and silent; nothing that was typed leaves by it but the form's own comment.
 * Not here: what is kept of it (lib/events).
 */

const whenIdle = window.requestIdleCallback ?? setTimeout;

/**
 * Starts both on this page. The form's part comes when somebody answers, and counting when the page has nothing better to do.
 * @param address where events are sent
 */
export function startReaders(address: string): void {
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'solved') void send(target.form);
  });
  document.addEventListener('submit', (event) => {
    if (!isFeedback(event.target)) return;
    event.preventDefault();
    void send(event.target).catch(() => isFeedback(event.target) && event.target.submit());
  });
  whenIdle(() => void import('./tell-events').then(({ startEvents }) => startEvents(address)));
}

/** One listener on the document serves pages of flows, which come and go. */
function isFeedback(form: unknown): form is HTMLFormElement {
  return form instanceof HTMLFormElement && form.matches('[data-feedback]');
}

async function send(form: EventTarget | null): Promise<void> {
  if (!isFeedback(form)) return;
  const { sendFeedback } = await import('./send-feedback');
  await sendFeedback(form);
}
