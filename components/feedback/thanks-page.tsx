import { siteText } from '@/lib/text';

/** Says thanks to a reader without script, with the way back. @param page the path of the page that was answered about; empty for none */
export function ThanksPage({ page }: { readonly page: string }) {
  const words = siteText().feedback;
  return (
    <>
      <h1 tabIndex={-1}>{words.thanksTitle}</h1>
      <p className="mt-4 text-lead text-soft">{words.thanks}</p>
      {page !== '' && (
        <p className="mt-6">
          <a href={page}>{words.back}</a>
        </p>
      )}
    </>
  );
}
