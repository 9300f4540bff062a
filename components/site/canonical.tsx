/**
 * The one address of a page, for search engines. Absolute where the operator has said where the site stands
 * (`STEPWISE_ORIGIN`, such as `https://help.example.com`), else relative, which is never wrong.
 */
export function Canonical({ address }: { readonly address: string }) {
  const origin = process.env.STEPWISE_ORIGIN?.replace(/\/+$/, '') ?? '';
  return <link rel="canonical" href={`${origin}${address}`} />;
}
