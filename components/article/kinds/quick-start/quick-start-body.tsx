import type { QuickStart } from '@/lib/format';
import type { ViewProps } from '../../body-props';
import { RichText } from '../../json/rich-text';
import { WebLink } from '../../web-link';

/** A Partner Center tile: what it says, leading where it leads (FORMAT.md B). */
export function QuickStartBody({ view, text }: ViewProps<QuickStart>) {
  if (view.href === '') return <RichText written={view.text} text={text} />;
  return (
    <p className="text-lead">
      <WebLink href={view.href} name={view.text} text={text} />
    </p>
  );
}
