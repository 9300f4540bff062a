import { ICON_NAMES, Icon } from '@/components/icons';
import type { Family } from '../example';

/** The pictures of the site. */
export const ICONS: Family = {
  id: 'icons',
  name: 'Icons',
  examples: [
    {
      name: 'All icons',
      use: 'Use one only beside words that say the same.',
      drawn: (
        <ul className="guide-icons">
          {ICON_NAMES.map((name) => (
            <li key={name}>
              <Icon name={name} /> {name}
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: 'In a tile',
      use: 'Use it beside the name of a group or a way.',
      drawn: (
        <span className="icon-tile">
          <Icon name="database" />
        </span>
      ),
    },
  ],
};
