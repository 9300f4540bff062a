import { siteOrigin } from '@/lib/request';

/**
 * The one address of a page, for search engines. Absolute where the operator has said where the site stands
 * (`STEPWISE_ORIGIN`, such as `https://help.example.com`), else relative, which is never wrong.
 */
export function Canonical({ address }: { readonly address: string }) {
  return <link rel="canonical" href={`${siteOrigin()}${address}`} />;
}
