'use client';

import { errorText } from '@/lib/text';

/**
 * Shown in place of a page that failed. Says nothing of the cause; the reference finds it in the server's log. Next sends
 * this part along with every page, so it uses no component of ours.
 */
export default function ErrorPage({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const words = errorText();
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
  return (
    <main className="mx-auto w-full max-w-page px-4 pt-12 sm:px-8">
      <h1>{words.title}</h1>
      <p className="mt-3 mb-8 text-lead text-soft">{words.intro}</p>
      <p className="flex flex-wrap items-center gap-4">
        <button type="button" className="button button-strong" onClick={retry}>
          {words.retry}
        </button>
        <a href="/">{words.home}</a>
      </p>
      {digest !== '' && <p className="label mt-6">{words.reference(digest)}</p>}
    </main>
  );
}
