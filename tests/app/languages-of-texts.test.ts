import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PseudoDrawer, pseudoPages } from './pseudo-pages';
import { JAPANESE_CONTENT } from './several-languages';

let draw: PseudoDrawer;
beforeAll(async () => {
  draw = await pseudoPages({ files: JAPANESE_CONTENT, language: 'en' });
});

/** The language of a letter; Latin ones are code, names, or the interface's. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  el: /\p{Script=Greek}/u,
  ar: /\p{Script=Arabic}/u,
};

/** What isn't read as text: code, data for programs, and languages by their own names. */
const NO_TEXT = 'script, style, title, [data-languages], [hreflang], textarea';

/** Texts that are one with words of the interface: lines of a drawing, and steps by their number as a summary has them. */
const MIXED = 'svg text, .summary-answers dt';

/** Texts that are in another language than they say, or in two. */
function unsaid(html: string, query: string): readonly string[] {
  const { document } = parseHTML(html);
  for (const each of document.querySelectorAll(NO_TEXT)) each.remove();
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const said = element.closest('[lang]')?.getAttribute('lang') ?? '';
    return [...element.childNodes].flatMap((node) => {
      // What the reader typed may be in any language.
      const text = node.nodeType === 3 ? (node.textContent ?? '').replaceAll(query, '').trim() : '';
      const spoken = Object.keys(LETTERS).filter((language) => LETTERS[language]?.test(text));
      // A letter by which products are sorted, and a message of the interface, which is in brackets.
      if ([...text].length === 1) return [];
      const isMessage = /~\]|\[[^\]]*…/.test(text);
      const isRight =
        isMessage && element.closest(MIXED) === null
          ? spoken.length === 0 && said === 'en'
          : spoken.every((language) => language === said);
      return isRight ? [] : [`${said}: <${element.localName} class="${element.className}"> ${text.slice(0, 100)}`];
    });
  });
}

describe('each text of the content says its language', () => {
  it.each([
    ['/', 200],
    ['/products', 200],
    ['/products/boxes', 200],
    ['/products/boxes?category=あかいもんだい', 200],
    ['/articles/steps', 200],
    ['/articles/other', 200],
    ['/articles/form', 200],
    ['/articles/flow', 200],
    ['/articles/finding', 200],
    ['/articles/cause', 200],
    ['/articles/greek', 200],
    ['/articles/arabic', 200],
    ['/flows/steps', 200],
    ['/flows/steps/step-1', 200],
    ['/flows/steps/step-2?step-1=no', 200],
    ['/flows/steps/solved?step-1=yes', 200],
    ['/flows/steps/summary?step-1=no&step-2=no&step-3=no&not-solved=', 200],
    ['/flows/steps/map', 200],
    ['/flows/arabic/step-2?step-1=no', 200],
    ['/flows/form', 200],
    ['/flows/form/when', 200],
    ['/flows/form/kind', 200],
    ['/flows/form/all?kind=1', 200],
    ['/flows/form/name?kind=1&all=a&all=b', 200],
    ['/flows/form/red?kind=1&all=a', 200],
    ['/flows/form/check?kind=1&all=a&all=b&red=r', 200],
    ['/flows/form/summary?kind=1&all=a&all=b&red=r', 200],
    ['/flows/form/name?kind=2&red=r', 200],
    ['/flows/form/name?view=all&kind=1', 200],
    ['/flows/form/map', 200],
    ['/flows/flow', 200],
    ['/flows/flow/kind', 200],
    ['/flows/flow/end?kind=1', 200],
    ['/flows/flow/summary?kind=1', 200],
    ['/flows/flow/map', 200],
    ['/flows/finder/product', 200],
    ['/search?q=もどしかた&product=boxes&cloud=public', 200],
    ['/search?q=E_NO_BOX', 200],
    ['/search?q=32000001', 200],
    ['/search?q=もどしいかた', 200],
    ['/search', 200],
    ['/t/32000001', 200],
    ['/engineer', 200],
    ['/engineer/articles/steps', 200],
    ['/engineer/articles/form', 200],
    ['/gone/retired', 410],
    ['/articles/many', 404],
    ['/feedback', 404],
    ['/unavailable', 503],
  ])('on %s', async (address, status) => {
    const page = await draw(encodeURI(address));
    expect(page.status).toBe(status);
    const query = new URL(address, 'http://localhost').searchParams.get('q') ?? '';
    expect(unsaid(page.body, query || '\0')).toEqual([]);
    // The sheet puts the dots between facts into their elements, where they'd turn with a name that's written the other way.
    expect(parseHTML(page.body).document.querySelectorAll('.facts-line > [lang]')).toHaveLength(0);
  });

  it('and one that doesn’t is found', () => {
    const page =
      '<html lang="en"><body><p>はこ</p><p lang="ja">[Bóx~~]</p><p>[Bóx~~]: はこ</p><p lang="ja">はこ</p></body></html>';
    expect(unsaid(page, '\0')).toHaveLength(3);
  });
});

describe.each(['ar', 'he'] as const)('in %s, what is set apart in a message', (language) => {
  it('is so once, in titles too', async () => {
    const drawIn = await pseudoPages({ files: JAPANESE_CONTENT, language });
    for (const address of [
      '/',
      '/products/boxes',
      '/articles/arabic',
      '/flows/arabic',
      '/search?q=x',
      '/nothing-here',
    ]) {
      const { body } = await drawIn(address);
      expect([address, /\u2068{2}[^\u2066-\u2069]*\u2069{2}/.test(body)]).toEqual([address, false]);
    }
  });
});

describe('the menu of languages where IDs were looked up', () => {
  it('sends them again, for no address has them', async () => {
    const { body } = await draw('/engineer', { ids: '32000001' });
    const { document } = parseHTML(body);
    const german = document.querySelector('[data-languages] button[lang=de]');
    expect(german?.getAttribute('formAction')).toBe('/de/engineer');
    expect(document.querySelector(`form#${german?.getAttribute('form')} [name=ids]`)?.textContent).toBe('32000001');
    expect(parseHTML((await draw('/engineer')).body).document.querySelector('[data-languages] button')).toBeNull();
  });
});
