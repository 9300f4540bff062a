import { AnswerList, ChosenFilters, FacetLists, ResultList, SearchForm } from '@/components/search';
import type { Family } from '../example';
import { article, CLOUDS, PRODUCTS } from '../samples/articles';
import { FOUND } from '../samples/found';

/** The search box and what it finds. */
export const SEARCH: Family = {
  id: 'finding',
  name: 'Search',
  examples: [
    {
      name: 'Large box, empty',
      use: 'Use it where the search is the main thing of a page.',
      drawn: <SearchForm id="guide-search" size="large" />,
    },
    {
      name: 'Large box, filled in',
      use: 'Readers meet it above the results.',
      drawn: <SearchForm id="guide-search-filled" size="large" query="restore deleted server" />,
    },
    {
      name: 'Small box',
      use: 'Use it in the header of every other page.',
      drawn: <SearchForm id="guide-search-small" size="small" />,
    },
    {
      name: 'What an ID or a code means',
      use: 'Put it before the results of a search that names something by itself.',
      drawn: (
        <AnswerList
          answers={[
            {
              kind: 'id',
              space: 't',
              id: '32633135',
              name: 'Restore a deleted server',
              destination: { kind: 'article', article: article('Restore a deleted server') },
            },
            {
              kind: 'code',
              code: 'UserErrorGuestAgentStatusUnavailable',
              articles: [article('The agent doesn’t answer')],
            },
          ]}
        />
      ),
    },
    {
      name: 'Results',
      use: 'Use it for what a search found: articles, flows, forms, and articles for other clouds.',
      drawn: <ResultList results={FOUND.results} products={PRODUCTS} clouds={CLOUDS} />,
    },
    {
      name: 'Chosen filters',
      use: 'Put it above results that are narrowed; each chip takes its filter away.',
      drawn: <ChosenFilters request={{ ...FOUND.request, kind: 'TSG_Workflow', cloud: 'fairfax' }} clouds={CLOUDS} />,
    },
    {
      name: 'Filters to choose',
      use: 'Put it beside results that can be narrowed.',
      drawn: <FacetLists found={FOUND} products={PRODUCTS} clouds={CLOUDS} />,
    },
    {
      name: 'Examples to try',
      use: 'Use chips for a few short links in a row.',
      drawn: (
        <p className="chips">
          <span className="label">Try</span>
          <a href="#finding" className="chip">
            restore a deleted server
          </a>
          <a href="#finding" className="chip font-mono">
            UserErrorGuestAgentStatusUnavailable
          </a>
        </p>
      ),
    },
  ],
};
