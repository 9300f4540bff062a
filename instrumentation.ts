import type { Instrumentation } from 'next';
import { noteFailure } from '@/lib/request';

/** Next answers for a page that failed; what failed goes to the server that asked for the page, which has a log. */
export const onRequestError: Instrumentation.onRequestError = (error) => {
  if (!noteFailure(error)) console.error(error);
};
