import { Icon } from '@/components/icons';
import { CopyButton, SharePanel } from '@/components/share';
import type { Family } from '../example';
import { LONG_TITLE } from '../samples/articles';

/** What people press or follow. */
export const ACTIONS: Family = {
  id: 'actions',
  name: 'Buttons and links',
  examples: [
    {
      name: 'Main action',
      use: 'Use it for the one thing a page is for, once on a page.',
      drawn: (
        <a href="#actions" className="button button-strong">
          <Icon name="flow" />
          Follow these steps
        </a>
      ),
    },
    {
      name: 'Other action',
      use: 'Use it beside the main action, or for a tool of a part of the page.',
      drawn: (
        <button type="button" className="button">
          Print
        </button>
      ),
    },
    {
      name: 'Action beside the main one',
      use: 'Use it for an action as tall as the main one, such as sharing.',
      drawn: (
        <button type="button" className="button button-plain">
          <Icon name="print" />
          Print
        </button>
      ),
    },
    {
      name: 'Quiet action',
      use: 'Use it for what few people want, repeated on many parts of a page.',
      drawn: (
        <button type="button" className="button button-quiet">
          Copy link
        </button>
      ),
    },
    {
      name: 'Disabled',
      use: 'Use it only where the page itself shows what must happen first.',
      drawn: (
        <button type="button" className="button" disabled>
          Clear
        </button>
      ),
    },
    {
      name: 'Button that looks like a link',
      use: 'Use it where a form is sent from inside a sentence or a list.',
      drawn: (
        <button type="button" className="link-button">
          Change
        </button>
      ),
    },
    {
      name: 'Long label',
      use: 'Readers meet it where the label is an article’s title.',
      drawn: (
        <a href="#actions" className="button button-plain">
          <Icon name="form" />
          <span>{LONG_TITLE}</span>
        </a>
      ),
    },
    {
      name: 'Link in a sentence',
      use: 'Use it for everything that leads to another page.',
      drawn: (
        <p>
          Before you start, <a href="#actions">check which backups you have</a>.
        </p>
      ),
    },
    {
      name: 'Copy',
      use: 'Use it beside what people take elsewhere; it shows only where script runs.',
      drawn: (
        <CopyButton copies={{ text: 'a1b2-restore' }} said="ID copied.">
          Copy ID
        </CopyButton>
      ),
    },
    {
      name: 'Share',
      use: 'Use it once on a page that people send to each other.',
      drawn: (
        <SharePanel
          address="/articles/example-record"
          title="Restore a deleted server"
          note="Anyone with the link can open it."
        />
      ),
    },
  ],
};
