import { DeliveryNotice } from '@/components/flow';
import type { Family } from '../example';
import { Written } from './written';

function callout(kind: string, title: string, text: string): string {
  return `<div class="note" data-note="${kind}"><p class="note-title">${title}</p><p>${text}</p></div>`;
}

/** What the reader must know before, or has to be told after. */
export const NOTICES: Family = {
  id: 'notices',
  name: 'Notices and callouts',
  examples: [
    {
      name: 'Notice that tells',
      use: 'Use it for a fact about the page or the problem that asks nothing of the reader.',
      drawn: (
        <div className="notice">
          <p>The answers so far came with the link. You can change each of them.</p>
        </div>
      ),
    },
    {
      name: 'Notice of success',
      use: 'Use it once, for what the reader did and what came of it.',
      drawn: (
        <div className="notice notice-good">
          <p>Your summary was sent.</p>
        </div>
      ),
    },
    {
      name: 'Notice that warns',
      use: 'Use it where something about the page itself needs attention, such as an article that is retired.',
      drawn: (
        <div className="notice notice-warning">
          <p>Only for Azure China. The steps don’t work in other clouds.</p>
        </div>
      ),
    },
    {
      name: 'Error beside a field',
      use: 'Use it for what must be changed before the reader can continue.',
      drawn: (
        <p className="problem">
          <strong>Error:</strong> Enter a number, for example 3.
        </p>
      ),
    },
    {
      name: 'Warning beside a field',
      use: 'Use it for what looks wrong, though the reader can continue.',
      drawn: (
        <p className="problem problem-soft">
          <strong>Check this:</strong> Names of servers are in lowercase.
        </p>
      ),
    },
    {
      name: 'Note of an author',
      use: 'Authors write it for what helps, though nothing breaks without it.',
      drawn: <Written html={callout('note', 'Note', 'A restore creates a new server.')} />,
    },
    {
      name: 'Tip of an author',
      use: 'Authors write it for a quicker way.',
      drawn: <Written html={callout('tip', 'Tip', 'Copy the firewall rules before you start.')} />,
    },
    {
      name: 'Important note of an author',
      use: 'Authors write it for what must be known before the first step.',
      drawn: <Written html={callout('important', 'Important', 'Stop all that writes to the server first.')} />,
    },
    {
      name: 'Warning of an author',
      use: 'Authors write it for what can’t be undone.',
      drawn: (
        <Written html={callout('warning', 'Warning', 'The backups of a deleted server are kept for five days.')} />
      ),
    },
    {
      name: 'Sent',
      use: 'Readers meet it after a case summary reached support.',
      drawn: <DeliveryNotice delivery={{ kind: 'delivered', reference: 'CASE-1042' }} />,
    },
    {
      name: 'Not sent',
      use: 'Readers meet it after support’s system refused a case summary.',
      drawn: <DeliveryNotice delivery={{ kind: 'failed', reason: 'refused', status: 500 }} />,
    },
  ],
};
