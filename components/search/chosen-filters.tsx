import { type CloudTable, cloudNames } from '@/components/lists';
import { searchAddress } from '@/lib/addresses';
import type { SearchRequest } from '@/lib/search';
import { siteText } from '@/lib/text';
import { narrowingOf } from './narrowing';

interface Props {
  readonly request: SearchRequest;
  readonly clouds: CloudTable;
}

/** What the results are narrowed to; each entry leads to the search without it. */
export function ChosenFilters({ request, clouds }: Props) {
  const words = siteText();
  const now = narrowingOf(request);
  const { product, kind, cloud } = request;
  const chosen = [
    { name: product?.name, without: { ...now, product: undefined } },
    { name: kind && words.kinds[kind], without: { ...now, kind: undefined } },
    { name: cloud && cloudNames([cloud], clouds), without: { ...now, cloud: undefined } },
  ].flatMap(({ name, without }) => (name === undefined ? [] : [{ name, without }]));
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={words.search.chosen} className="mt-3 flex flex-wrap items-baseline gap-2">
      {chosen.map(({ name, without }) => (
        <li key={name}>
          <a
            href={searchAddress(request.q, without)}
            className="button no-underline"
            aria-label={words.search.remove(name)}
          >
            {name} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
