import { ArticleLine, ArticleList, ListFilter, ProductIndex, RelatedList } from '@/components/lists';
import { EntryList } from '@/components/product';
import { siteText } from '@/lib/text';
import type { Family } from '../example';
import { article, CLOUDS, LONG_TITLE, PRODUCTS } from '../samples/articles';

const DESCRIPTION = 'Get back a server that was deleted by mistake, together with its databases and users.';

/** Articles and products, many at once. */
export const LISTS: Family = {
  id: 'lists',
  name: 'Lists of articles and products',
  examples: [
    {
      name: 'Articles',
      use: 'Use it for a handful of articles with a line about each.',
      drawn: (
        <ArticleList
          clouds={CLOUDS}
          articles={[
            article('Restore a deleted server', { description: DESCRIPTION, stepCount: 4 }),
            article('Restore a deleted server', { apart: 'single server', clouds: ['mooncake'], stepCount: 1 }),
            article(LONG_TITLE, { kind: 'TSG_Workflow' }),
            article('استعادة خادم محذوف', { language: 'ar' }),
          ]}
        />
      ),
    },
    {
      name: 'One article on a line',
      use: 'Use it in long lists.',
      drawn: <ArticleLine clouds={CLOUDS} article={article('Find out which backups you have', { stepCount: 2 })} />,
    },
    {
      name: 'Related articles',
      use: 'Use it where each article needs a reason.',
      drawn: (
        <RelatedList
          clouds={CLOUDS}
          articles={[
            { ...article('Change how long backups are kept'), reason: 'sameTopic', shared: 'Backup and restore' },
            { ...article('Restore a server', { apart: 'MySQL' }), reason: 'similarWords', shared: '' },
          ]}
        />
      ),
    },
    {
      name: 'Articles of a product, with variants',
      use: 'Use it where one problem is solved differently from cloud to cloud.',
      drawn: (
        <EntryList
          as="row"
          clouds={CLOUDS}
          entries={[
            {
              article: article('Restore to another region', { stepCount: 6 }),
              about: DESCRIPTION,
              variants: [article('Restore to another region', { clouds: ['fairfax'], apart: 'paired regions' })],
            },
            { article: article('My restore failed', { kind: 'TSG_Workflow' }), about: '', variants: [] },
            {
              article: article('Questions to a restore', { kind: 'problemScopingQuestions' }),
              about: '',
              variants: [],
            },
          ]}
        />
      ),
    },
    {
      name: 'Articles of a product, names alone',
      use: 'Use it on a card among others.',
      drawn: (
        <EntryList
          as="line"
          clouds={CLOUDS}
          entries={[{ article: article(LONG_TITLE, { stepCount: 12 }), about: '', variants: [] }]}
        />
      ),
    },
    {
      name: 'Products',
      use: 'Use it for the products of a group, with the number of their articles.',
      drawn: (
        <div id="guide-products">
          <ProductIndex products={PRODUCTS} columns={2} />
        </div>
      ),
    },
    {
      name: 'Filter of a list',
      use: 'Put it above a list that is longer than a screen; it shows only where script runs.',
      drawn: <ListFilter label="Filter products by name" list="guide-products" said={siteText().products.filterDone} />,
    },
  ],
};
