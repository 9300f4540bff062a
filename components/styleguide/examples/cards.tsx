import { StillStuck } from '@/components/article';
import { Icon } from '@/components/icons';
import { GroupIcon } from '@/components/lists';
import type { Family } from '../example';
import { article, LONG_TITLE } from '../samples/articles';

const NO_ENTRY = { forms: [], solutions: [], findings: [], tools: [], otherClouds: [] };

/** What lies on a page as one thing. */
export const CARDS: Family = {
  id: 'cards',
  name: 'Cards',
  examples: [
    {
      name: 'Card',
      use: 'Use it for a part of a page that people take in as one.',
      drawn: (
        <div className="card">
          <div className="home-product">
            <GroupIcon group="Databases" />
            <div>
              <h4>
                <a href="#cards">Azure Database for PostgreSQL</a>
              </h4>
              <p className="label">214 articles</p>
            </div>
          </div>
        </div>
      ),
    },
    {
      name: 'Card that leads somewhere',
      use: 'Use it for one of a few ways to go; all of the card is the link.',
      drawn: (
        <div className="card card-lift home-way">
          <span className="icon-tile">
            <Icon name="layers" />
          </span>
          <div>
            <h4>
              <a href="#cards" className="card-link">
                Browse by product
              </a>
            </h4>
            <p className="label">Every product with its problems.</p>
          </div>
        </div>
      ),
    },
    {
      name: 'Card of a guided flow',
      use: 'Use it for what people follow one question at a time.',
      drawn: (
        <div className="card card-lift card-guided">
          <span className="tag tag-guided">Guided</span>
          <h4>
            <a href="#cards" className="card-link">
              {LONG_TITLE}
            </a>
          </h4>
          <p className="label">Azure Database for PostgreSQL</p>
        </div>
      ),
    },
    {
      name: 'Still stuck',
      use: 'Put it at the end of an article that has a form or a contact.',
      drawn: (
        <StillStuck
          around={{
            entry: { ...NO_ENTRY, forms: [article('Questions about a failed restore')] },
            contact: { kind: 'mail', address: 'help@contoso.example', label: '' },
          }}
        />
      ),
    },
  ],
};
