import { Icon } from '@/components/icons';
import type { Pieces } from '@/lib/markdown';
import type { ArticleText } from '@/lib/text';
import { directionOf } from '@/lib/text';
import { Html } from './html';

interface Props {
  readonly pieces: Pieces;
  readonly text: ArticleText;
}

/** The recommended documents: where each leads stands beside it in words. */
export function Documents({ pieces, text }: Props) {
  return (
    <div className="space-y-4">
      {pieces.documents.length > 0 && (
        <ul className="documents">
          {pieces.documents.map((document, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, in which a link may occur twice.
            <li key={at} className="document">
              <a href={document.href} {...directionOf(document.title)}>
                {document.title}
              </a>
              {document.site !== '' && (
                <span className="label no-copy" {...text.written}>
                  <Icon name="outside" />
                  {text.tools.opensSite({ site: document.site })}
                </span>
              )}
              <Html html={document.noteHtml} text={text} className="mt-1 text-soft" />
            </li>
          ))}
        </ul>
      )}
      <Html html={pieces.documentsHtml} text={text} />
    </div>
  );
}
