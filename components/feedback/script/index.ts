/**
 * What the script tells the site: what happened on a page, and whether it helped.
 * Goal: small, late, and silent; nothing that was typed leaves by it but the form's own comment.
 * Not here: what is kept of it (lib/events).
 */
import { startFeedback } from './send-feedback';

/** Starts both on this page. @param address where events are sent */
export function startReaders(address: string): void {
  startFeedback();
  void import('./tell-events').then(({ startEvents }) => startEvents(address));
}
