import { describe, expect, it } from 'vitest';
import { needsFramework, withoutFramework } from '../../../cli/serve/without-framework';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('a page for readers', () => {
  it.each([
    ['the files of the framework', '<script src="/_next/static/chunks/a-1.js" async=""></script>', ''],
    ['old-browser files', '<script src="/_next/static/chunks/b.js" noModule=""></script>', ''],
    [
      'hints to fetch them',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
      '',
    ],
    ['its start', '<script id="_R_">(globalThis["TURBOPACK"]).push({})</script>', ''],
    ['the copy of the page as data', '<script>self.__next_f.push([1,"<p title=\\"a>b\\">"])</script>', ''],
    ['marks between texts', '12<!-- --> articles<!--$--><!--/$-->', '12 articles'],
  ])('is without %s', (_, drawn, left) => {
    expect(withoutFramework(page('', drawn))).toBe(page('', left));
    expect(withoutFramework(page(drawn, ''))).toBe(page(left, ''));
  });

  it.each([
    ['the script of the site', '<script type="module" src="/_next/static/script/page-AB12.js"></script>'],
    ['the script of the colors', '<script src="/_next/static/media/theme.asset.1.js"></script>'],
    ['data for search engines', '<script type="application/ld+json">{"a":"\\u003c!-- x -->"}</script>'],
    ['its style', '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'],
    [
      'what an author wrote in an attribute',
      '<a title="<!-- not a mark --><script>no script</script>" href="/x">x</a>',
    ],
    ['the same in single quotes', "<a title='a > b <!-- c -->' href='/x'>x</a>"],
    ['code about scripts', '<pre>&lt;script src="/_next/static/chunks/a.js">&lt;/script> &lt;!-- x --></pre>'],
  ])('keeps %s', (_, drawn) => {
    expect(withoutFramework(page('', drawn))).toBe(page('', drawn));
  });

  it('keeps everything where it says that it needs the framework, in its head alone', () => {
    const script = '<script>self.__next_f.push([1])</script>';
    const said = page('<meta name="stepwise-framework" content="needed"/>', script);
    expect(needsFramework(said)).toBe(true);
    expect(withoutFramework(said)).toBe(said);
    expect(needsFramework(page('', '<meta name="stepwise-framework" content="needed"/>'))).toBe(false);
  });

  it('takes no longer than the page is long, whatever is in it', () => {
    const hostile = [
      '<a '.repeat(100_000),
      '<!--'.repeat(100_000),
      '<script '.repeat(100_000),
      '<a b="'.repeat(100_000),
    ];
    for (const text of hostile) expect(withoutFramework(page('', text))).toContain('<body>');
  });
});
