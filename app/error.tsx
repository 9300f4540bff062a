'use client';

import { PlainPage } from '@/components/ways-on';
import { siteText } from '@/lib/text';

/** Shown in place of a page that failed. Says nothing of the cause; the reference finds it in the server's log. */
export default function ErrorPage({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const words = siteText().error;
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
  return (
    <main className="mx-auto w-full max-w-page px-4 sm:px-8">
      <PlainPage title={words.title} intro={words.intro}>
        <p className="flex flex-wrap items-center gap-4">
          <button type="button" className="button button-strong" onClick={retry}>
            {words.retry}
          </button>
          <a href="/">{siteText().site.home}</a>
        </p>
        {digest !== '' && <p className="label mt-6">{words.reference(digest)}</p>}
      </PlainPage>
    </main>
  );
}
