import type { Family } from '../example';
import { Written } from './written';

const TABLE = `<div class="table-scroll" role="region" tabindex="0" aria-label="Table"><table>
<thead><tr><th>Tier</th><th>Days that backups are kept</th><th align="right">Price</th></tr></thead>
<tbody><tr><td>Burstable</td><td>7 to 35</td><td align="right">$12</td></tr>
<tr><td>Memory optimized, with a replica in another region</td><td>7 to 35, in both regions</td><td align="right">$210</td></tr></tbody>
</table></div>`;

const TABS =
  '<div class="tabs" data-tabs="portal=Portal&#x26;cli=Azure+CLI">' +
  '<div class="alternative" data-tab="portal"><p class="alternative-name">Portal</p><p>Select <strong>Restore</strong>.</p></div>' +
  '<div class="alternative" data-tab="cli"><p class="alternative-name">Azure CLI</p><p>Run <code>az postgres flexible-server restore</code>.</p></div></div>';

/** An author’s tables, alternatives, and running text. */
export const TABLES: Family = {
  id: 'tables',
  name: 'Tables, tabs, and text',
  examples: [
    {
      name: 'Table',
      use: 'Authors write it to compare; a wide one scrolls in its frame.',
      drawn: <Written html={TABLE} />,
    },
    {
      name: 'Tabs',
      use: 'Authors write it where readers need one of several ways; without script, all are shown with their names.',
      drawn: <Written html={TABS} />,
    },
    {
      name: 'Running text',
      use: 'Authors write it for everything else.',
      drawn: (
        <Written
          html={
            '<p>A restore never changes the <em>source</em> server.</p><ul><li>Firewall rules are copied.</li><li>Locks aren’t.</li></ul><blockquote><p>A quotation.</p></blockquote><hr><p>It takes ten minutes.</p>'
          }
        />
      ),
    },
  ],
};
