'use client';

import { errorText } from '@/lib/text';
import ErrorPage from './error';
import './globals.css';

/** The same as `error.tsx` where even the document around the page failed. */
export default function GlobalError(props: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>{errorText().title}</title>
      </head>
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
