import { Documents, Steps } from '@/components/article';
import type { Pieces } from '@/lib/markdown';
import { articleText } from '@/lib/text';
import type { Family } from '../example';
import { LONG_TITLE, pieces } from '../samples/articles';

function step(number: number, html: string, group = ''): Pieces['steps'][number] {
  return { id: `guide-step-${number}`, html, text: '', group };
}

const TEXT = articleText('en');

/** What an article tells people to do, and to read. */
export const STEPS: Family = {
  id: 'steps',
  name: 'Steps and documents',
  examples: [
    {
      name: 'Timeline of steps',
      use: 'Use it for what is done in order; people tick off what they did.',
      drawn: (
        <Steps
          text={TEXT}
          pieces={pieces({
            stepsIntroHtml: '<p>You need the name of the deleted server.</p>',
            steps: [
              step(1, '<p>Open the <strong>Activity log</strong> of the subscription.</p>'),
              step(2, `<p>${LONG_TITLE}.</p><ul><li>Copy the resource ID.</li><li>Copy the time.</li></ul>`),
            ],
            stepsOutroHtml: '<p>The server is back in about ten minutes.</p>',
          })}
        />
      ),
    },
    {
      name: 'Steps under headings',
      use: 'Authors write it where steps have parts; the numbers go through.',
      drawn: (
        <Steps
          text={TEXT}
          pieces={pieces({
            steps: [
              step(3, '<p>Stop the application.</p>', 'Before the restore'),
              step(4, '<p>Restore the server.</p>', 'The restore'),
            ],
          })}
        />
      ),
    },
    {
      name: 'Documents',
      use: 'Use it for pages of other sites that say more.',
      drawn: (
        <Documents
          text={TEXT}
          pieces={pieces({
            documents: [
              {
                title: 'Backup and restore',
                href: 'https://learn.microsoft.com/',
                site: 'learn.microsoft.com',
                noteHtml: '',
              },
              {
                title: LONG_TITLE,
                href: 'https://learn.microsoft.com/azure',
                site: 'learn.microsoft.com',
                noteHtml: '<p>Read the part about networks first.</p>',
              },
            ],
          })}
        />
      ),
    },
  ],
};
