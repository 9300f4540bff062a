import { type CloudTable, isForOtherClouds } from '@/components/lists';
import { siteText } from '@/lib/text';

/** The clouds for which an article holds, shortest where it holds for all readers: the worldwide cloud and how many more. */
export function CloudBadges({ tokens, clouds }: { readonly tokens: readonly string[]; readonly clouds: CloudTable }) {
  const isForOthers = isForOtherClouds(tokens);
  const shown = isForOthers ? tokens : tokens.filter((token) => token === 'public');
  const more = tokens.length - shown.length;
  return (
    <>
      {shown.map((token) => (
        <span key={token} className={isForOthers ? 'badge badge-strong' : 'badge'}>
          {clouds[token]?.name ?? token}
        </span>
      ))}
      {more > 0 && <a href="#about">{siteText().article.moreClouds(more)}</a>}
    </>
  );
}
