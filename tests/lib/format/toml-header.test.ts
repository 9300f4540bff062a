import { describe, expect, it } from 'vitest';
import { read } from './reading';

describe('TOML front matter', () => {
  it('is the header of a plain article', () => {
    const text =
      '+++\ntitle = "Restore a \\"box\\""\ndescription = \'How to.\'\nslug = "restore-box" # short\naliases = [\n  "/old/box/",\n  "/older",\n]\nweight = 3\ndraft = false\n[menu.main]\ntitle = "Other"\n+++\n\nText.\n';
    const { article, diagnostics } = read(text, 'docs/box.md');
    expect(article).toMatchObject({
      dialect: 'plain',
      title: 'Restore a "box"',
      description: 'How to.',
      aliases: ['/old/box/', '/older'],
      properties: { slug: 'restore-box', weight: '3', draft: 'false' },
      propertyPlaces: { pageTitle: [2, 1], aliases: [5, 1] },
    });
    expect(article.body.text.trim()).toBe('Text.');
    expect(diagnostics).toEqual([]);
  });

  it.each(['+++\nno end\n\nText.', 'A +++\nb = "c"\n+++'])('is none in %j', (text) => {
    expect(read(text, 'a.md').article.headerForm).toBe('none');
  });

  it('takes no time that grows with the square of its length', () => {
    expect(read(`+++\n${'a = ["'.repeat(50_000)}`, 'a.md').article.headerForm).toBe('none');
  });
});
