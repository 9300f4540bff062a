import { Breadcrumbs } from '@/components/site';
import type { Family } from '../example';
import { LONG_TITLE } from '../samples/articles';

/** Where people are, and where they can go from there. */
export const WAYS: Family = {
  id: 'ways',
  name: 'Breadcrumbs and side columns',
  examples: [
    {
      name: 'Breadcrumbs with a long title',
      use: 'Put it on top of every page but the home page.',
      drawn: (
        <Breadcrumbs
          way={[
            { name: 'Products', address: '/products' },
            { name: 'Azure Database for PostgreSQL', address: '/products/azure-database-for-postgresql' },
          ]}
          current={LONG_TITLE}
        />
      ),
    },
    {
      name: 'Side column',
      use: 'Use it for the parts of a page or a product; the one that is shown is marked.',
      drawn: (
        <nav aria-label="Example of a side column" className="rail">
          <ul>
            <li>
              <a href="#ways" aria-current="page">
                All problems <span className="label flex-none">34</span>
              </a>
            </li>
            <li>
              <a href="#ways">
                Backup and restore <span className="label flex-none">12</span>
              </a>
            </li>
          </ul>
        </nav>
      ),
    },
  ],
};
