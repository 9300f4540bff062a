import { describe, expect, it } from 'vitest';
import { readContentData } from '@/lib/compile/content/read-content-data';
import { roleOfHeading } from '@/lib/format';
import { renderBody } from '@/lib/markdown';
import { articleWithBody } from './article-with-body';

const { data } = readContentData([{ dir: 'content', mount: '' }]);

/** `role title: step | step` of each group. */
function groupsOf(text: string): readonly string[] {
  const { groups } = renderBody(articleWithBody(text, { dialect: 'learn' }), data).pieces;
  return groups.map(({ role, title, steps }) =>
    `${role} ${title}: ${steps.map((step) => step.text).join(' | ')}`.trim(),
  );
}

describe('groups of an article', () => {
  it('pair a cause with the solution below it, each solution with steps of its own', () => {
    const text =
      '# Box\n\n## Cause 1: Dirty\n\nDust.\n\n### Solution 1: Clean\n\n1. Take a cloth.\n\n## Cause 2: Bent\n\n### Solution 2: Straighten\n\n1. Use pliers.\n2. Bend it.\n';
    expect(groupsOf(text)).toEqual([
      'cause Cause 1: Dirty:',
      'resolution Solution 1: Clean: Take a cloth.',
      'cause Cause 2: Bent:',
      'resolution Solution 2: Straighten: Use pliers. | Bend it.',
    ]);
  });

  it('end with no heading that nothing stands under, and begin a step with the heading above it', () => {
    const text =
      '## Resolution\n\n### On Windows\n\n1. A\n\n### On Linux\n\n1. B\n\n### Else\n\n#### Method 2\n\n1. C\n';
    const { groups } = renderBody(articleWithBody(text, { dialect: 'learn' }), data).pieces;
    const html = groups.map(({ introHtml, steps }) => [introHtml, ...steps.map((step) => step.html)]);
    expect(html).toEqual([
      ['', '<h3>On Windows</h3>A', '<h3>On Linux</h3>B'],
      ['', 'C'],
    ]);
  });

  it.each([
    {
      title: 'one solution',
      text: '## Resolution\n\n1. A\n2. B\n\n   ![x](y)\n\nThen:\n\n3. C\n',
      cards: ['1', '2', '3'],
    },
    { title: 'two solutions', text: '## Solution 1\n\n1. A\n2. B\n\n## Solution 2\n\n1. C\n2. D\n', cards: [] },
    { title: 'lists that count anew', text: '## Resolution\n\n1. A\n2. B\n\nOr:\n\n1. C\n', cards: [] },
    { title: 'a single step', text: '## Resolution\n\n1. A\n', cards: [] },
    { title: 'steps of tabs', text: '## Resolution\n\n# [A](#tab/a)\n\n1. A\n2. B\n\n---\n', cards: [] },
    { title: 'no solution', text: '## Lids\n\n1. A\n2. B\n', cards: [] },
  ])('make cards of the steps on the page: $title', ({ text, cards }) => {
    const { sections } = renderBody(articleWithBody(text, { dialect: 'learn' }), data).pieces;
    const html = sections.map((section) => section.html).join('');
    const found = html.matchAll(/<li id="step-(\d+)" class="step-item" data-step="(\d+)">/g);
    expect(Array.from(found, ([, id, number]) => (id === number ? number : `${id}≠${number}`))).toEqual(cards);
  });

  it.each([
    {
      title: 'take no steps from symptoms, causes, prerequisites, and background',
      text: '## Symptoms\n\n1. Open it.\n\n### Error\n\n1. Read it.\n\n## Cause\n\n1. Dust.\n\n## Prerequisites\n\n1. A key.\n\n## Background\n\n1. Once.\n',
      groups: ['symptoms Symptoms:', 'cause Cause:', 'prerequisites Prerequisites:', 'prerequisites Background:'],
    },
    {
      title: 'take in subheadings that name no role',
      text: '## Resolution\n\n### On Windows\n\n1. A\n\n### On Linux\n\n1. B\n',
      groups: ['resolution Resolution: A | B'],
    },
    {
      title: 'keep one list whatever stands between its items',
      text: '## Solution\n\n1. A\n\n```\nls\n```\n\n2. B\n\n> [!NOTE]\n> 1. C\n\n3. D\n   1. E\n',
      groups: ['resolution Solution: A | B | D E'],
    },
    {
      title: 'see a sequence in step headings',
      text: '## Step 1: Stop\n\n1. A\n\n## Step 2: Start\n\n1. B\n',
      groups: ['steps Step 1: Stop: A', 'steps Step 2: Start: B'],
    },
    {
      title: 'hold any other section, references, and workarounds',
      text: '## Install the lid\n\n1. A\n\n## Workaround\n\n1. B\n\n## References\n\n- [A](https://a.example)\n\n## More information\n\nText\n',
      groups: [
        'other Install the lid: A',
        'workaround Workaround: B',
        'documents References:',
        'more More information:',
      ],
    },
    {
      title: 'look into what folds',
      text: '## Resolution\n\n<details>\n<summary>More</summary>\n\n1. A\n\n</details>\n',
      groups: ['resolution Resolution: A'],
    },
  ])('$title', ({ text, groups }) => {
    expect(groupsOf(`# Box\n\n${text}`).map((group) => group.replace(/\s+/g, ' '))).toEqual(groups);
  });

  it('are none in self-help, whose only groups are its steps and documents', () => {
    expect(renderBody(articleWithBody('# Box\n\n## Resolution\n\n1. A\n'), data).pieces.groups).toEqual([]);
  });
});

describe('the role of a heading', () => {
  it.each([
    ['Symptoms', 'symptoms'],
    ['Steps to reproduce', 'symptoms'],
    ['Cause 2: Bent', 'cause'],
    ['Solution 1', 'resolution'],
    ['Work around', 'workaround'],
    ['How to: Open', 'steps'],
    ['Stepping stones', undefined],
    ['Next steps', 'documents'],
    ['症状', 'symptoms'],
    ['解决方法 1', 'resolution'],
    ['原因', 'cause'],
    ['回避策', 'workaround'],
    ['해결 방법', 'resolution'],
    ['Ursache 1: Schmutz', 'cause'],
    ['Problemumgehung', 'workaround'],
    ['Solution de contournement', 'workaround'],
    ['Résolution', 'resolution'],
    ['', undefined],
  ])('%s is %s', (heading, role) => {
    expect(roleOfHeading(heading, data.sectionRoles)).toBe(role);
  });
});
