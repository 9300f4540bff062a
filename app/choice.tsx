import { notFound } from 'next/navigation';
import { StartLink } from '@/components/flow';
import { PageFrame } from '@/components/site';
import { ChoicePage } from '@/components/ways-on';
import { flowIdOf } from '@/lib/addresses';
import type { Destination } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { requestCatalog } from '@/lib/request';

interface Props {
  readonly title: string;
  /** What is known about the id; nothing where that is all in the title. */
  readonly about?: string | undefined;
  readonly destination: Destination;
}

/** The page of an id that means several articles. All other destinations have been answered by the proxy. */
export function Choice({ title, about, destination }: Props) {
  if (destination.kind !== 'choice') notFound();
  const catalog = requestCatalog();
  const choices = destination.articles.map((article) => {
    const flow = article.kind === 'problemScopingQuestions' ? openFlow(catalog, flowIdOf(article.slug)) : undefined;
    const products = catalog.article(article.slug)?.products ?? [];
    return { article, products, start: flow && <StartLink flow={flow} /> };
  });
  return (
    <PageFrame info={catalog.info}>
      <ChoicePage title={title} about={about} choices={choices} clouds={catalog.clouds} />
    </PageFrame>
  );
}
