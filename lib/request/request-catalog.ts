import { type Catalog, CatalogMissingError, catalogFor, currentCatalog } from '@/lib/catalog';
import { broughtCatalog, remembered } from './context';
import { preferredLanguages } from './preferred-languages';

/**
 * The catalog of this request, though its file may be replaced meanwhile: a page is wholly old or wholly new. An article or
 * a product is read once, whoever asks. Its lists are in the reader's language. Outside a request (a test, a page of Next's own development server) the newest one.
 * Apart from context.ts, because what notes failures is built for Next's edge runtime too, where no catalog can be opened.
 * @throws CatalogMissingError where there is none; the proxy answers such requests with 503 first
 */
export function requestCatalog(): Catalog {
  const brought = broughtCatalog();
  if (brought === null) throw new CatalogMissingError(process.env.STEPWISE_CATALOG ?? 'none');
  return remembered('catalog', () => catalogFor(brought ?? currentCatalog(), preferredLanguages()));
}
