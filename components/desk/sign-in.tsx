import { DESK_ADDRESS, type DrawnDesk } from '@/lib/desk/drawn';
import { siteText } from '@/lib/text';

/** The way in: by a link of one use, by the site's provider, or by word of the proxy in front. */
export function SignIn({ ways, link, provider, notice }: Extract<DrawnDesk, { readonly kind: 'signIn' }>) {
  const words = siteText().desk.signIn;
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      {notice !== '' && (
        <p role="alert" className="notice notice-warning mt-6">
          {words.notices[notice]}
        </p>
      )}
      {provider !== '' && link === '' && (
        <p className="mt-6">
          <a href={provider} className="button button-strong">
            {words.button}
          </a>
        </p>
      )}
      {link !== '' && <LinkButton link={link} />}
      {ways.includes('link') && link === '' && <LinkHelp />}
      {ways.includes('proxy') && <p className="mt-6">{words.proxy}</p>}
    </>
  );
}

function LinkButton({ link }: { readonly link: string }) {
  const words = siteText().desk.signIn;
  return (
    <form method="post" action={`${DESK_ADDRESS}/sign-in`} className="mt-6">
      <input type="hidden" name="link" value={link} />
      <p className="mb-4">{words.ready}</p>
      <button type="submit" className="button button-strong">
        {words.button}
      </button>
    </form>
  );
}

function LinkHelp() {
  return (
    <>
      <p className="mt-6 text-lead text-soft">{siteText().desk.signIn.how}</p>
      <pre className="mt-4">
        <code>npx stepwise desk-link</code>
      </pre>
    </>
  );
}
