import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../cli/serve/security-headers';

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** What `script-src` allows on a page. */
function scriptSources(html: string): readonly string[] {
  const directive = contentPolicy(html)
    .split('; ')
    .find((each) => each.startsWith('script-src '));
  return directive?.split(' ').slice(1) ?? [];
}

describe('the content policy of a page', () => {
  it.each([
    ['the data of the page', 'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n2:[\\u003c/p>]"])'],
    ['what the data is collected in', '(self.__next_f=self.__next_f||[]).push([0])'],
    [
      'the list of files to load',
      '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[1]})',
    ],
  ])('names %s by its hash', (_title, script) => {
    expect(scriptSources(`<p>a</p><script>${script}</script>`)).toEqual(["'self'", hashOf(script)]);
    expect(scriptSources(`<script id="_R_">${script}</script>`)).toEqual(["'self'", hashOf(script)]);
  });

  it.each([
    ['any other script', 'alert(1)'],
    ['a call with more than data', 'self.__next_f.push([alert(1)])'],
    ['a second call behind the first', 'self.__next_f.push([1]);alert(1);self.__next_f.push([1])'],
    ['a call inside a string', '"self.__next_f.push([1])"+alert(1)'],
    ['nothing', ''],
  ])('lets no hash in for %s', (_title, script) => {
    expect(scriptSources(`<script>${script}</script>`)).toEqual(["'self'"]);
  });

  it('allows no inline script, no evaluation and no other site, whatever the page', () => {
    for (const policy of [contentPolicy(), contentPolicy('<script>self.__next_f.push([1])</script>')]) {
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
    }
  });
});
