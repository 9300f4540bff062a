import { siteOrigin } from '@/lib/request';
import { shareText } from '@/lib/text';

/** On paper alone: where the page stands and, where script runs, the day it was printed. */
export function PrintedFrom({ address }: { readonly address: string }) {
  const words = shareText();
  const origin = siteOrigin();
  return (
    <p className="print-only" data-printed={words.printedOn}>
      {words.from}: <a href={address}>{`${origin}${address}`}</a>
    </p>
  );
}
