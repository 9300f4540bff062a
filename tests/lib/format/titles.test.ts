import { describe, expect, it } from 'vitest';
import { codesOf, read, readJson, readWith } from './reading';

describe('title', () => {
  it.each([
    ['the H1', '# Restore a server\n', 'Restore a server'],
    ['an H1 without a blank', '#Restore a server\n', 'Restore a server'],
    ['an H1 with closing marks', '# Restore a server ##\n', 'Restore a server'],
    ['a bold H1', '# **Restore a server**\n', 'Restore a server'],
    ['an H1 with a link', '# Restore [a server](https://learn.example/a_b)\n', 'Restore a server'],
    ['an H1 with a line break', '# Restore a server<br>\n', 'Restore a server'],
    ['an H1 with code and escapes', '# Restore `db` in pg\\_catalog\n', 'Restore db in pg_catalog'],
    ['an H1 with a backslash that is no escape', '# Sign in as DOMAIN\\User\n', 'Sign in as DOMAIN\\User'],
    ['an H1 with a blank to fill', '# Restore <!--$vmname-->[vmname]<!--/$vmname--> now\n', 'Restore vmname now'],
    ['an H1 with brackets of its own', '# [Preview] Restore a server\n', '[Preview] Restore a server'],
    ['an H1 in template arrows', '# <-- Restore a server -->\n', 'Restore a server'],
    ['an H1 in escaped template arrows', '# <\\-- Restore a server --\\> \\\n', 'Restore a server'],
    ['an H1 with an entity', '# Backup &amp; restore\n', 'Backup & restore'],
    ['an H1 of an indented article', '    # Restore a server\n\n    Text\n', 'Restore a server'],
    ['an H1 behind a comment', '<!-- # Old -->\n<!--\n# Older\n-->\n# Restore a server\n', 'Restore a server'],
    ['an H1 behind a code sample', '```bash\n# list servers\n```\n\n# Restore a server\n', 'Restore a server'],
    ['the second H1 where the first is empty', '#  \n\n# Restore a server\n', 'Restore a server'],
    ['a paragraph that is underlined', 'Restore\na server\n===\n', 'Restore a server'],
    ['no list item above such a line', '1. Restore a server\n===\n', 'The page title'],
    ['no paragraph that ended before it', 'Restore a server\n\n===\n', 'The page title'],
    ['the page title where there is no H1', '## Recommended Steps\n', 'The page title'],
  ])('is %s', (_, body, expected) => {
    expect(readWith({ pageTitle: 'The **page** title' }, body).article.title).toBe(expected);
  });

  it('is made from the file name where nothing names the article, and that is reported', () => {
    const { article, diagnostics } = readWith({}, '## Recommended Steps\n');
    expect(article.title).toBe('Restore a server');
    expect(codesOf(diagnostics)).toEqual(['empty-title@4:3']);
  });

  it.each(['a/backup/_index.md', 'backup/index.md'])('is made from the folder whose page it is: %s', (path) => {
    expect(read('', path).article.title).toBe('Backup');
  });

  it.each(['', '.md', 'a/', 'a/---.md'])('is never empty for the path %j', (path) => {
    expect(read('', path).article.title).not.toBe('');
  });
});

describe('name', () => {
  it.each([
    { kind: 'generic', h1: 'Restore a server', pageTitle: 'Something else', expected: 'Restore a server' },
    { kind: 'generic', h1: 'Directions', pageTitle: 'Install the sensor', expected: 'Install the sensor' },
    {
      kind: 'generic',
      h1: 'This is the title of the article. It is not shown',
      pageTitle: 'Restore',
      expected: 'Restore',
    },
    { kind: 'generic', h1: '**Recommended Steps**', pageTitle: 'Restore', expected: 'Restore' },
    { kind: 'apollo', h1: 'Title', pageTitle: 'Apollo - Restore a database', expected: 'Restore a database' },
    {
      kind: 'diagnostics',
      h1: 'We ran diagnostics on your resource',
      pageTitle: 'VfpInDrop',
      description: 'Traffic is dropped',
      expected: 'Traffic is dropped',
    },
    {
      kind: 'rca',
      h1: 'We ran diagnostics and found an issue',
      pageTitle: 'VM RCA',
      description: 'RCA - VM size not in zone',
      expected: 'VM size not in zone',
    },
    {
      kind: 'rca',
      h1: 'We ran diagnostics and found an issue',
      pageTitle: 'VM RCA',
      description: 'RCA - unable-to-allocate-memory',
      expected: 'Unable to allocate memory',
    },
    {
      kind: 'servicehealthinsights',
      h1: 'Your resource was impacted',
      pageTitle: 'Your gateway is degraded',
      expected: 'Your gateway is degraded',
    },
    { kind: 'tools', h1: 'tools', pageTitle: 'tools for virtual machines', expected: 'Tools for virtual machines' },
  ])('of a $kind titled $h1 is $expected', ({ kind, h1, pageTitle, description = '', expected }) => {
    expect(readWith({ selfHelpType: kind, pageTitle, description }, `# ${h1}\n`).article.name).toBe(expected);
  });

  it('of a quick start tile is the line below its Text comment', () => {
    const body = '<!--Link-->\nhttps://partner.example\n<!--Text-->\nGet started\n<!--IconClass-->\nicon\n';
    expect(readWith({ selfHelpType: 'PartnerCenterQuickStart' }, body).article.name).toBe('Get started');
  });

  it.each([
    {
      kind: 'advisorRecommendationMetadata',
      json: { description: 'Right-size servers', displayLabel: 'Resize' },
      expected: 'Right-size servers',
    },
    { kind: 'problemScopingQuestions', json: { title: 'Restore is slow' }, expected: 'Restore is slow' },
    { kind: 'problemScopingQuestions', json: { title: 'Delete workspace' }, expected: 'Restore problems' },
    { kind: 'problemScopingQuestions', json: {}, expected: 'Restore problems' },
    {
      kind: 'supportTopicDescription',
      json: { shortDescription: 'Azure Data Share is a service.' },
      expected: 'Support topics: Azure Data Share',
    },
    {
      kind: 'supportTopicDescription',
      json: { shortDescription: 'Questions or concerns specific to running Linux on Azure' },
      expected: 'Support topics: Linux on Azure',
    },
    { kind: 'supportTopicDescription', json: {}, expected: 'Restore problems' },
  ])('of a $kind with $json is $expected', ({ kind, json, expected }) => {
    expect(readJson(JSON.stringify(json), kind).article.name).toBe(expected);
  });

  it('reports a placeholder where it stands', () => {
    const { diagnostics } = readWith({ pageTitle: 'Useful Title' }, '\n# Sample title\n');
    expect(codesOf(diagnostics)).toEqual(['placeholder-title@4:16', 'placeholder-title@7:3']);
  });
});
