import { BlankPanel } from '@/components/blanks';
import type { Family } from '../example';
import { Written } from './written';

const RESTORE =
  '<pre tabindex="0"><code class="language-azurecli">az postgres flexible-server restore --name &#x3C;target-server> --source-server &#x3C;source-server> --restore-time "2024-05-01T08:00:00Z"</code></pre>';

/** Commands, what they print, and the places in them that a reader fills in. */
export const CODE: Family = {
  id: 'code',
  name: 'Code and blanks',
  examples: [
    {
      name: 'Command with blanks',
      use: 'Authors write it for what readers copy; names in angle brackets are filled in once for the whole page.',
      drawn: <Written html={RESTORE} />,
    },
    {
      name: 'Output',
      use: 'Authors write it for what a command prints, which nobody copies.',
      drawn: <Written html={'<pre tabindex="0"><code class="language-output">{ "state": "Ready" }</code></pre>'} />,
    },
    {
      name: 'Code and a blank in a sentence',
      use: 'Authors write it for a name in running text.',
      drawn: (
        <Written
          html={
            '<p>Set <code>backup_retention_days</code> of <span class="blank" data-blank="source-server">source-server</span>, then press <kbd>Enter</kbd>.</p>'
          }
        />
      ),
    },
    {
      name: 'Fill in your details',
      use: 'Put it above an article with blanks; it shows only where script runs.',
      drawn: <BlankPanel names={['target-server', 'source-server']} />,
    },
  ],
};
