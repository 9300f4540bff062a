/** No page came of it; the message is for the log. */
export class DrawingError extends Error {
  override readonly name = 'DrawingError';
}
