import { describe, expect, it } from 'vitest';
import { readContentData } from '@/lib/compile/content/read-content-data';
import { renderBody } from '@/lib/markdown';
import { articleWithBody } from '../article-with-body';

const DATA = readContentData([{ dir: 'content', mount: '' }]).data;

const piecesOf = (...lines: readonly string[]) =>
  renderBody(articleWithBody(lines.join('\n\n'), { dialect: 'learn', path: 'a.md' }), DATA).pieces;

/** The lists of tabs of a body, each as its address would write it. */
const tabsIn = (...lines: readonly string[]): readonly string[] =>
  Array.from(piecesOf(...lines).introHtml.matchAll(/data-tabs="([^"]*)"/g), ([, list = '']) =>
    decodeURIComponent(list.replaceAll('&#x26;', '&').replaceAll('+', ' ')),
  );

const PORTAL = '# [Portal](#tab/portal)';
const CLI = '# [Azure CLI](#tab/azure-cli)';
const zone = (pivot: string, text: string) => [`::: zone pivot="${pivot}"`, text, '::: zone-end'];

describe('alternatives', () => {
  it.each([
    ['of one group are tabs', [PORTAL, 'A', CLI, 'B', '---'], ['portal=Portal&azure-cli=Azure CLI']],
    [
      'of two groups are two lists, with nothing between them but the rule',
      [PORTAL, 'A', CLI, 'B', '---', PORTAL, 'C', CLI, 'D', '---'],
      ['portal=Portal&azure-cli=Azure CLI', 'portal=Portal&azure-cli=Azure CLI'],
    ],
    ['that stand alone are none', [PORTAL, 'A', '---', 'B'], []],
    ['of one tab under two conditions are none', ['# [X](#tab/x/mac)', 'A', '# [X](#tab/x/linux)', 'B'], []],
    ['that are zones of a pivot', [...zone('linux', 'A'), ...zone('windows', 'B')], ['linux=Linux&windows=Windows']],
    [
      'of which one holds for several pivots',
      [...zone('linux,mac', 'A'), ...zone('linux', 'B'), ...zone('mac', 'C')],
      ['linux=Linux&mac=macOS'],
    ],
    ['with text between them are apart', [...zone('linux', 'A'), 'B', ...zone('windows', 'C')], []],
    ['whose ids have signs and blanks', ['# [C#](#tab/C%23 7)', 'A', '# [F#](#tab/F#)', 'B'], ['c-23-7=C#&f-=F#']],
  ])('%s', (_, lines, expected) => {
    expect(tabsIn(...lines)).toEqual(expected);
  });

  it('say under which other tab they hold', () => {
    const html = piecesOf('# [X](#tab/x/linux)', 'A', '# [Y](#tab/y+z)', 'B').introHtml;
    expect(html).toContain('data-tab="x" data-when="linux"');
    expect(html).toContain('data-tab="y+z"');
  });

  it('name their steps where those are shown one at a time', () => {
    const { groups } = piecesOf('## Resolution', PORTAL, '1. Press.\n1. Wait.', CLI, '1. Type.', '---');
    const [group] = groups;
    expect(group?.steps.map(({ html }) => html.replaceAll('\n', ''))).toEqual([
      '<p class="alternative-name">Portal</p>Press.',
      '<p class="alternative-name">Portal</p>Wait.',
      '<p class="alternative-name">Azure CLI</p>Type.',
    ]);
    expect(group?.introHtml).toBe('');
  });

  it('stay tabs where a way out is a text', () => {
    const [group] = piecesOf('## Resolution', PORTAL, 'Press.', CLI, 'Type.', '---', 'Wait.').groups;
    expect(group?.introHtml).toContain('data-tabs="portal=Portal&#x26;azure-cli=Azure+CLI"');
  });
});

describe('versions', () => {
  const version = (range: string, text: string) => [`::: moniker range="${range}"`, text, '::: moniker-end'];
  it.each([
    ['an older range by its names', 'box-2019 || box-2017', 'Box 2019, Box 2017'],
    ['a range with an upper end', '<=box-2019', 'Box 2019 and earlier'],
    ['a range before a version', '<box-2019', 'Earlier than Box 2019'],
    ['a range with both ends', '>=box-2017 <=box-2019', 'Box 2017 to Box 2019'],
  ])('tell %s', (_, range, name) => {
    const html = piecesOf(...version(range, 'Old.'), ...version('>=box-2022', 'New.')).introHtml;
    expect(html).toMatch(/^<div class="version">\s*<p>New\.<\/p>/);
    expect(html).toContain(`<summary>${name}</summary>`);
  });

  it('with text between them stay where they are', () => {
    const html = piecesOf(...version('<box-2', 'Old.'), 'Between.', ...version('>=box-2', 'New.')).introHtml;
    expect(html.indexOf('Old.')).toBeLessThan(html.indexOf('New.'));
  });
});
