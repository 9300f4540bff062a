import type { Translation } from '@/lib/catalog';
import { absoluteAddress, addressInOwnLanguage, localAddress, pageInLanguage, siteOrigin } from '@/lib/request';
import { languageTags } from '@/lib/text';

/** A page as search engines know it in one language. */
interface Alternate {
  readonly language: string;
  readonly address: string;
}

/**
 * The one address of a page of the interface, which is another page in each language, and where those are. Absolute where the
 * operator has said where the site is (`STEPWISE_ORIGIN`, such as `https://help.example.com`), else relative, which is never
 * wrong; other languages need the whole address.
 */
export function Canonical({ address }: { readonly address: string }) {
  const alternates = languageTags().map((language) => ({ language, address: pageInLanguage(language) ?? address }));
  return <Links own={localAddress(address)} alternates={alternates} usual={address} />;
}

interface TextProps {
  readonly record: { readonly slug: string; readonly language: string; readonly languages: readonly Translation[] };
  /** The page of a version, by its slug. */
  readonly addressOf: (slug: string) => string;
}

/**
 * The same for the page of an article's text: it is one page whatever the language around it, known by the interface of its own
 * language; its versions are the other languages.
 */
export function CanonicalText({ record, addressOf }: TextProps) {
  const { slug, language, languages } = record;
  const whole = languages.map((each) => ({
    language: each.language,
    address: addressInOwnLanguage(addressOf(each.slug), each.language),
  }));
  const own = addressInOwnLanguage(addressOf(slug), language);
  return <Links own={own} alternates={whole} usual={whole[0]?.address ?? own} />;
}

interface LinksProps {
  readonly own: string;
  readonly alternates: readonly Alternate[];
  /** For readers of all other languages. */
  readonly usual: string;
}

function Links({ own, alternates, usual }: LinksProps) {
  const isTold = siteOrigin() !== '' && alternates.length > 1;
  const told = isTold ? [...alternates, { language: 'x-default', address: usual }] : [];
  return (
    <>
      <link rel="canonical" href={siteOrigin() + own} />
      {told.map(({ language, address }) => (
        <link key={language} rel="alternate" hrefLang={language} href={absoluteAddress(address)} />
      ))}
    </>
  );
}
