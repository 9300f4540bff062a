import { shareText } from '@/lib/text';
import { ShareFold } from './share-fold.client';

interface Props {
  /** Path and query of what is shared: the shortest that is readable and stays. */
  readonly address: string;
  /** What is shared, as a letter's subject says it. */
  readonly title: string;
  /** The address of the same page as Markdown; absent where there is none. */
  readonly markdown?: string;
}

/**
 * Everything by which a page is sent on, folded away until it is asked for. Its text is what the page marks with
 * `data-body`. Without script: the link, and the page as Markdown.
 */
export function SharePanel({ address, title, markdown }: Props) {
  const words = shareText();
  const origin = process.env.STEPWISE_ORIGIN?.replace(/\/+$/, '') ?? '';
  return (
    <ShareFold address={address} title={title} name={words.open}>
      <label className="block">
        <span className="fill-label">{words.link}</span>
        <input className="field field-small" readOnly value={`${origin}${address}`} />
      </label>
      <p className="mt-2 text-small">
        <a href={address}>{words.thisLink}</a>
        {markdown !== undefined && (
          <>
            {' · '}
            <a href={markdown}>{words.asMarkdown}</a>
          </>
        )}
      </p>
    </ShareFold>
  );
}
