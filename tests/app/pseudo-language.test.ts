import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PseudoDrawer, pseudoPages } from './pseudo-pages';

let draw: PseudoDrawer;
beforeAll(async () => {
  draw = await pseudoPages();
});

/** What browsers show or read out of an element’s attributes. */
const SPOKEN = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title', 'data-failed', 'data-said', 'content'];

/** What is the same in every language: code, languages and times by their own names, places of time zones, property names. */
const SAME = [
  ...['script', 'style', 'code', 'pre', 'kbd', 'samp', 'time', 'datalist', 'select[name$=zone]'],
  ...[
    '[data-languages]',
    '[hreflang]',
    '[data-engineer-place]',
    'link',
    'meta:not([name=description], [property$=title])',
  ],
].join();

/** Words that `Intl` gives, names of formats and of code, the product and the token in the content. */
const GIVEN = /\b(?:German|English|or|UTC|SVG|PNG|Bash|Name|Azure|A)\b/g;

/** The lines of a page’s texts with a Latin letter that no message brought. Addresses and their parts are none, and data for programs is in JSON. */
function uncataloged(html: string): readonly string[] {
  const { document } = parseHTML(html);
  for (const each of document.querySelectorAll(SAME)) each.remove();
  // A map breaks its texts into lines.
  for (const each of document.querySelectorAll('svg text'))
    each.textContent = [...each.childNodes].map((line) => line.textContent).join(' ');
  const texts = [...document.querySelectorAll('*')].flatMap((element) => [
    ...SPOKEN.flatMap((name) => element.getAttribute(name) ?? []),
    // A message may have an element in it, whose own text is looked at by itself.
    [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.textContent ?? '') : ' ')).join(''),
  ]);
  return texts
    .filter((text) => !text.startsWith('{'))
    .flatMap((text) => withoutMessages(text).split('\n'))
    .map((line) => line.trim())
    .filter((line) => /[a-zA-Z]/.test(line) && !/^(?:\/|[\w-]+=)\S*$/.test(line));
}

/** What is left of a text without messages, which may be in one another, and cut in a map. */
function withoutMessages(text: string): string {
  const rest = text.replace(/\[[^[\]]*(?:~\]|…)/g, '');
  return rest === text ? text.replace(GIVEN, '') : withoutMessages(rest);
}

describe('every text around the content is in the catalog', () => {
  it.each([
    ['/', 200],
    ['/products', 200],
    ['/products/azure', 200],
    ['/articles/steps', 200],
    ['/articles/other', 200],
    ['/articles/form', 200],
    ['/articles/flow', 200],
    ['/articles/finding', 200],
    ['/articles/cause', 200],
    ['/articles/swedish', 200],
    ['/flows/steps', 200],
    ['/flows/steps/step-1', 200],
    ['/flows/steps/solved?step-1=yes', 200],
    ['/flows/steps/summary?step-1=no&step-2=no&step-3=no&not-solved=', 200],
    ['/flows/steps/map', 200],
    ['/flows/form', 200],
    ['/flows/form/when', 200],
    ['/flows/form/map', 200],
    ['/flows/flow', 200],
    ['/flows/flow/kind', 200],
    ['/flows/flow/map', 200],
    ['/flows/finder/product', 200],
    ['/search?q=Αποκατασταση', 200],
    ['/search?q=ωωωωω', 200],
    ['/search', 200],
    ['/t/32000001', 200],
    ['/engineer', 200],
    ['/nothing-here', 404],
    ['/unavailable', 503],
  ])('on %s', async (address, status) => {
    const page = await draw(address);
    expect(page.status).toBe(status);
    expect(page.body).toContain('~]');
    expect(uncataloged(page.body)).toEqual([]);
  });

  it('on the page of a form that was sent with errors', async () => {
    const page = await draw('/flows/form/when', { from: 'when', when: 'ποτε' });
    expect(page.body).toContain('error-summary');
    expect(uncataloged(page.body)).toEqual([]);
  });

  it('and a text that is in none is found', async () => {
    const page = await draw('/');
    const told = page.body.replace('</main>', '<p title="Close">Ναι</p><p>[Yés~~]: Help</p></main>');
    expect(uncataloged(told)).toEqual(['Close', ': Help']);
  });
});
