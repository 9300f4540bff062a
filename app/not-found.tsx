import { PageFrame } from '@/components/site';
import { PlainPage } from '@/components/ways-on';
import { siteText } from '@/lib/text';

/**
 * The last resort of Next's own routing; the proxy answers unknown addresses before it (`/missing`). Next sends this part
 * along with every page, so it stays small and asks the catalog nothing.
 */
export default function NotFound() {
  const words = siteText().missing;
  return (
    <PageFrame info={null}>
      <PlainPage title={words.title} intro={words.introPlain} />
    </PageFrame>
  );
}
