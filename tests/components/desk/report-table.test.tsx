import { describe, expect, it, onTestFinished } from 'vitest';
import { DeskView } from '@/components/desk';
import type { DrawnDesk } from '@/lib/desk/drawn';
import { askLanguageOf, type Language } from '@/lib/text';
import { drawn } from '../drawing';

const DESK: DrawnDesk = {
  kind: 'report',
  page: 'overview',
  days: 30,
  filter: { product: '', team: '', kind: '', cloud: '', flow: '' },
  choices: null,
  report: {
    title: 'Overview',
    since: '2026-11-01',
    until: '2026-11-30',
    figures: [{ label: 'Visits', value: 12, kind: 'number', note: 'A tab each.' }],
    chart: { title: 'Visits a day', points: [{ label: '2026-11-01', value: 12 }] },
    tables: [
      {
        id: 'days',
        title: 'Days',
        note: 'Each day.',
        columns: [{ label: 'Visits', kind: 'number' }],
        rows: [[12]],
      },
    ],
  },
  token: 'token',
  who: 'someone',
  canPropose: false,
  pages: ['overview'],
};

/** What is marked as English, and the texts of headings that aren't. */
function marks(language: Language) {
  onTestFinished(askLanguageOf(() => language));
  const page = drawn(<DeskView drawn={DESK} flow={undefined} />);
  return [...page.querySelectorAll('[lang="en"]')].map((each) => each.localName);
}

describe('the words of a report, which are in English', () => {
  it('say so on a page in another language, and the page’s own don’t', () => {
    expect(marks('de')).toEqual(['dt', 'dd', 'figure', 'h2', 'span', 'caption', 'th']);
  });

  it('say nothing on a page in English', () => {
    expect(marks('en')).toEqual([]);
  });

  it('have their direction on a page from right to left', () => {
    onTestFinished(askLanguageOf(() => 'ar'));
    const page = drawn(<DeskView drawn={DESK} flow={undefined} />);
    expect(page.querySelector('#days')?.getAttribute('dir')).toBe('ltr');
  });
});
