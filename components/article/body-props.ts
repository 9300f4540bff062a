import type { CloudTable } from '@/components/lists';
import type { ArticleRecord } from '@/lib/catalog';
import type { ArticleText } from '@/lib/text';
import type { Surroundings } from './surroundings';

/** What every kind's body is drawn from. */
export interface BodyProps {
  readonly record: ArticleRecord;
  /** The words around the article, in its language. */
  readonly text: ArticleText;
  readonly clouds: CloudTable;
  readonly around: Surroundings;
}

/** The same with what the kind's reader made of the body. */
export interface ViewProps<View> extends BodyProps {
  readonly view: View;
}
