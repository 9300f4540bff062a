import type { CloudTable } from '@/components/lists';
import { type ArticleText, siteText } from '@/lib/text';
import { hostOf } from './json/fields';
import { RichLine } from './json/rich-text';

interface Props {
  /** What the page of the portal is called, or what to do there. */
  readonly name: string;
  readonly extension: string;
  readonly blade: string;
  /** It opens on a resource of the reader's own, which no address of ours can name. */
  readonly needsResource: boolean;
  readonly portal: string;
  readonly text: ArticleText;
}

/** A page of the Azure portal: a link where it can be opened from here, else where to find it in words. */
export function PortalLink({ name, extension, blade, needsResource, portal, text }: Props) {
  const words = siteText().portal;
  const canOpen = !needsResource && portal !== '' && /^\w+$/.test(extension) && /^\w+$/.test(blade);
  if (!canOpen) {
    return (
      <>
        <strong>
          <RichLine written={name} text={text} />
        </strong>
        <span className="label block">{words.onResource}</span>
      </>
    );
  }
  return (
    <>
      <a className="portal-link" href={`https://${portal}/#blade/${extension}/${blade}`}>
        <RichLine written={name} text={text} />
      </a>
      <span className="label block">{words.opens({ portal })}</span>
    </>
  );
}

/** The portal of the clouds for which an article holds: the worldwide one where it holds there (FORMAT.md A.6). */
export function portalOf(tokens: readonly string[], clouds: CloudTable): string {
  const order = tokens.includes('public') || tokens.length === 0 ? ['public', ...tokens] : tokens;
  return order.map((token) => clouds[token]?.portal ?? '').find((host) => host !== '') ?? '';
}

/** A link to another site, with where it leads in words below it; the name alone where no browser takes the address. */
export function WebLink({
  href,
  name,
  text,
}: {
  readonly href: string;
  readonly name: string;
  readonly text: ArticleText;
}) {
  if (!URL.canParse(href)) return <RichLine written={name} text={text} />;
  return (
    <>
      <a href={href}>
        <RichLine written={name} text={text} />
      </a>
      <span className="label no-copy block" {...text.written}>
        {text.tools.opensSite({ site: hostOf(href) })}
      </span>
    </>
  );
}
