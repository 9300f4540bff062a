import { type CloudTable, cloudNames, isForOtherClouds } from '@/components/lists';
import { siteText } from '@/lib/text';

/** Says in words that an article does not hold for the worldwide cloud, and for which it does; `null` where it holds. */
export function CloudNotice({ tokens, clouds }: { readonly tokens: readonly string[]; readonly clouds: CloudTable }) {
  if (!isForOtherClouds(tokens)) return null;
  const words = siteText().article;
  const notes = [...new Set(tokens.map((token) => clouds[token]?.note ?? '').filter((note) => note !== ''))];
  return (
    <div className="notice mt-5">
      <p className="font-bold">{words.onlyFor(cloudNames(tokens, clouds))}</p>
      <p>{words.notForPublic}</p>
      {tokens.length === 1 && notes.map((note) => <p key={note}>{note}</p>)}
    </div>
  );
}
