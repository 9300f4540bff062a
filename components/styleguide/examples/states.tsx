import { Ornament, type OrnamentName } from '@/components/icons';
import { NothingFound } from '@/components/search';
import { GonePage } from '@/components/ways-on';
import type { Family } from '../example';
import { CLOUDS, PRODUCTS } from '../samples/articles';
import { NOTHING } from '../samples/found';

/** Ornaments in the order in which readers may meet them. */
const ORNAMENTS: readonly OrnamentName[] = ['nothing', 'missing', 'gone', 'unavailable', 'done'];

/** Pages where the straight way ends. The last has a title of its own. */
export const STATES: Family = {
  id: 'states',
  name: 'Empty, error, and removed',
  examples: [
    {
      name: 'Ornaments',
      use: 'Use one beside the title of a page that has little else; it only decorates.',
      drawn: (
        <ul className="chips">
          {ORNAMENTS.map((name) => (
            <li key={name}>
              <Ornament name={name} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: 'Nothing found',
      use: 'Readers meet it after a search without results; it always says where to go.',
      drawn: <NothingFound found={NOTHING} products={PRODUCTS} clouds={CLOUDS} />,
    },
    {
      name: 'Removed',
      use: 'Readers meet it at the address of an article that is gone.',
      drawn: <GonePage reason="The product was retired on March 28, 2025." nearest={[]} clouds={CLOUDS} />,
    },
  ],
};
