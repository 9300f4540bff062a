import { SearchForm } from '@/components/search';
import { slugOfFlow } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import type { TrailScreen } from '@/lib/journey';
import { articleText, directionOf, siteText } from '@/lib/text';
import { StepPath, YourAnswers } from './answers/your-answers';
import { takesText } from './flow-form';
import { SendOn, WaysAround } from './ways-around';

interface Props {
  readonly screen: TrailScreen;
  readonly catalog: Catalog;
}

/** What readers glance at beside a question: their answers or the path of steps, what becomes of them, and other ways. */
export function FlowSide({ screen, catalog }: Props) {
  const { flow, request } = screen;
  const words = siteText().flow;
  return (
    <aside className="flow-side">
      {flow.source === 'steps' ? <StepPath screen={screen} /> : !request.isAll && <YourAnswers screen={screen} />}
      {flow.source === 'finder' && (
        <div>
          <h2 className="mb-2 font-sans text-body">{words.search}</h2>
          <SearchForm id="flow-search" size="large" />
        </div>
      )}
      {flow.source === 'steps' && <DocumentLinks slug={slugOfFlow(flow.id)} catalog={catalog} />}
      {takesText(screen) && <p className="label no-print">{words.privacy}</p>}
      <SendOn screen={screen} />
      <WaysAround screen={screen} />
    </aside>
  );
}

/** The documents that the article of the steps names. */
function DocumentLinks({ slug, catalog }: { readonly slug: string; readonly catalog: Catalog }) {
  const record = catalog.article(slug);
  const documents = record?.pieces?.documents ?? [];
  if (record === undefined || documents.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents" className="font-sans text-body">
        {articleText(record.language).documents}
      </h2>
      <ul className="text-small">
        {documents.map(({ href, title }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, in which a link may occur twice.
          <li key={at} className="mt-1.5">
            <a href={href} {...directionOf(title)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
