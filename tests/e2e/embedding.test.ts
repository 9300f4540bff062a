import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textIn } from '@/lib/text';
import { axeFindings } from './browser';
import { CLIPBOARD } from './clipboard';
import { type HostPages, hostPages } from './host-pages';
import { CONTENT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog, sharedBrowser } from './shared';

/** Bytes of script before anything is opened (issue 18). */
const SCRIPT_BUDGET = 12_000;

const folder = temporaryFolder();
let browser: Browser;
let host: HostPages;
let stranger: HostPages;
let site: RunningSite;

beforeAll(async () => {
  [host, stranger] = [await hostPages(), await hostPages()];
  const content = `${folder.path}/content`;
  cpSync(CONTENT, content, { recursive: true });
  writeFileSync(`${content}/data/site.json`, JSON.stringify({ embedOrigins: [host.origin] }));
  site = await startSite('start', ['--content', content, '--catalog', await copiedCatalog(folder.path)]);
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site?.stop();
  await host?.close();
  await stranger?.close();
  folder.remove();
});

/** A page of the example's, with this site in place of the one that it names. */
const own = (html: string) => html.replaceAll('https://help.example', site.url);

const EXAMPLE = readFileSync('docs/examples/embed.html', 'utf8');
const FRAME_EXAMPLE = readFileSync('docs/examples/frame.html', 'utf8');
const DOCS = readFileSync('docs/embedding.md', 'utf8');

async function open(url: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(url);
  return { page, context, problems };
}

/** Where the focus is, through shadow roots. */
const focused = (page: Page) =>
  page.evaluate(`(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return (at?.tagName ?? '') + ' ' + (at?.textContent ?? '').slice(0, 60); })()`);

/** Answers whatever is asked until the flow ends. @param page or a frame in it */
async function followToTheEnd(page: Page | FrameLocator, selector: string): Promise<void> {
  const help = page.locator(selector);
  for (let screen = 0; screen < 30; screen += 1) {
    await expect.poll(() => help.locator('[part=view][aria-busy]').count()).toBe(0);
    if ((await help.locator('form:not([part=search])').count()) === 0) return;
    const title = await help.locator('[part=heading]').first().textContent();
    for (const set of await help.locator('fieldset').all()) await set.locator('input').last().check();
    for (const text of await help.locator('textarea, input[type=text]').all()) await text.fill('7');
    await help.locator('[part=flow] button.main').click();
    await expect.poll(() => help.locator('[part=heading]').first().textContent()).not.toBe(title);
  }
}

describe('the example page', () => {
  it('shows the top articles with less script than the budget, and asks nobody but the site', async () => {
    const url = host.put('/example', own(EXAMPLE));
    const context = await browser.newContext();
    const page = await context.newPage();
    const scripts: Promise<number>[] = [];
    const strangers: string[] = [];
    page.on('response', (response) => {
      const { origin, pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.push(response.body().then(({ length }) => length));
      if (![site.url, host.origin].includes(origin)) strangers.push(response.url());
    });
    await page.goto(host.put('/start', own(EXAMPLE).replace(/<stepwise-help id="flow"[\s\S]*?<\/stepwise-help>/, '')));
    await page.locator('#search h2').waitFor();
    const bytes = (await Promise.all(scripts)).reduce((sum, each) => sum + each, 0);
    expect(bytes).toBeGreaterThan(2000);
    expect(bytes).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(strangers).toEqual([]);
    await context.close();
    expect(url).toContain(host.origin);
  });

  it('is used by keyboard alone, says where it is, and has nothing for axe to find', async () => {
    const { page, context, problems } = await open(host.put('/example', own(EXAMPLE)));
    const help = page.locator('#search');
    await help.locator('h2').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^INPUT/);
    await page.keyboard.type('restore a deleted server');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^H2 .*restore a deleted server/);
    expect(await help.locator('[role=status]').textContent()).toMatch(/articles?$/);
    await page.keyboard.press('Tab');
    const name = String(await focused(page)).slice(2);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(`H2 ${name}`);
    expect((await help.locator('[part=article]').textContent())?.length).toBeGreaterThan(200);
    expect(await axeFindings(page)).toEqual([]);
    await help.getByRole('button', { name: 'Yes, it’s solved' }).press('Enter');
    expect(await page.locator('#told').textContent()).toMatch(/^Solved by article /);
    expect(await focused(page)).toBe('P Great! Thanks for letting us know.');
    await help.getByRole('button', { name: 'Back' }).press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^H2 .*restore a deleted server/);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('follows a flow to its end, and hands the summary to the page', async () => {
    const { page, context, problems } = await open(host.put('/example', own(EXAMPLE)));
    await page.locator('#flow h2').waitFor();
    const first = await page.locator('#flow h2').textContent();
    await followToTheEnd(page, '#flow');
    expect(await page.locator('#told').textContent()).toMatch(/^Summary of my-restore-failed: ./);
    expect((await page.locator('#flow [part=summary]').textContent())?.length).toBeGreaterThan(50);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('#flow').getByRole('button', { name: 'Start over' }).click();
    await expect.poll(() => page.locator('#flow h2').first().textContent()).toBe(first);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('keeps answers when a reader goes back, and says what is wrong with one', async () => {
    const html = own(
      '<!doctype html><script type="module" src="https://help.example/embed.js"></script><stepwise-help flow="azure-vm-backup-fails-questions"></stepwise-help>',
    );
    const { page, context } = await open(host.put('/form', html));
    const help = page.locator('stepwise-help');
    await help.locator('h2').waitFor();
    const title = await help.locator('h2').first().textContent();
    await help.locator('[part=flow] button.main').click();
    await expect.poll(() => help.locator('[part=problem]').count()).toBeGreaterThan(0);
    const described = help.locator('[aria-describedby]').first();
    expect(await help.locator(`#${await described.getAttribute('aria-describedby')}`).textContent()).not.toBe('');
    const text = help.locator('input[type=text], textarea').first();
    const choice = help.locator('input[type=radio], input[type=checkbox]').first();
    const isText = (await text.count()) > 0 && (await choice.count()) === 0;
    if (isText) await text.fill('server 7');
    else if ((await choice.count()) > 0) await choice.check();
    else await help.locator('[part=field] input').first().fill('2024-05-01T10:00');
    await help.locator('[part=flow] button.main').click();
    await expect.poll(() => help.locator('h2').first().textContent()).not.toBe(title);
    await help.locator('[part=moves] button').first().click();
    await expect.poll(() => help.locator('h2').first().textContent()).toBe(title);
    const kept = isText
      ? await text.inputValue()
      : String(
          (await choice.count()) > 0
            ? await choice.isChecked()
            : await help.locator('[part=field] input').first().inputValue(),
        );
    expect(kept).toMatch(/^(?:server 7|true|2024-05-01T10:00)$/);
    await context.close();
  });

  it('is a link without script', async () => {
    const { page, context } = await open(host.put('/example', own(EXAMPLE)), { javaScriptEnabled: false });
    expect(await page.locator('#flow a').isVisible()).toBe(true);
    expect(await page.locator('#flow a').getAttribute('href')).toBe(`${site.url}/flows/my-restore-failed`);
    await context.close();
  });

  it('runs from left to right and says its language, whatever its page does', async () => {
    const html =
      '<!doctype html><html lang="ar" dir="rtl"><title>x</title><script type="module" src="https://help.example/embed.js"></script><stepwise-help article="automated-backups"></stepwise-help>';
    const { page, context } = await open(host.put('/rtl', own(html)));
    const help = page.locator('stepwise-help');
    await help.locator('pre').first().waitFor();
    const directions = await help
      .locator('[part=panel], h2, pre, table')
      .evaluateAll((elements) => [...new Set(elements.map((element) => getComputedStyle(element).direction))]);
    expect(directions).toEqual(['ltr']);
    const language = (name: string) => help.locator(name).first().getAttribute('lang');
    expect([await language('[part=panel]'), await language('[part=article]')]).toEqual(['en', 'en']);
    await context.close();
  });

  it('leaves the link of its page, and says that it loads, until there is something to show', async () => {
    const html = own(
      '<!doctype html><title>x</title><script type="module" src="https://help.example/embed.js"></script><stepwise-help flow="my-restore-failed"><a href="/own">Own help</a></stepwise-help>',
    );
    const context = await browser.newContext();
    const page = await context.newPage();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/v1/**', async (route) => {
      await held;
      await route.abort();
    });
    await page.goto(host.put('/late', html));
    await page.locator('stepwise-help').getByText('Loading…').first().waitFor();
    await page.getByRole('link', { name: 'Own help' }).waitFor();
    answer();
    await page.locator('stepwise-help [part=problem]').waitFor();
    expect(await page.getByRole('link', { name: 'Own help' }).isVisible()).toBe(true);
    await context.close();
  });

  it('says what is not there to readers, and in the console to who wrote the page', async () => {
    const html =
      '<!doctype html><title>x</title><script type="module" src="https://help.example/embed.js"></script><stepwise-help flow="no-such-flow"></stepwise-help>';
    const { page, context, problems } = await open(host.put('/missing', own(html)));
    const said = page.locator('stepwise-help [part=problem]');
    await said.waitFor();
    expect(await said.textContent()).toContain('no-such-flow');
    expect(problems.join('\n')).toMatch(/stepwise-help:.*no-such-flow/);
    await context.close();
  });

  it('goes on where it was when its page moves it, and tells nothing of a flow that was taken away', async () => {
    const html =
      '<!doctype html><title>x</title><script>told = []; addEventListener("summary", ({ detail }) => told.push(detail.flow))</script><script type="module" src="https://help.example/embed.js"></script><stepwise-help flow="my-restore-failed"></stepwise-help><div></div>';
    const { page, context } = await open(host.put('/moved', own(html)));
    const help = page.locator('stepwise-help');
    await help.locator('fieldset').first().waitFor();
    const first = await help.locator('h2').first().textContent();
    await help.locator('fieldset input').last().check();
    await help.locator('[part=flow] button.main').click();
    await expect.poll(() => help.locator('h2').first().textContent()).not.toBe(first);
    const second = await help.locator('h2').first().textContent();
    await page.evaluate("document.querySelector('div').append(document.querySelector('stepwise-help'))");
    expect(await help.locator('h2').first().textContent()).toBe(second);
    await followToTheEnd(page, 'stepwise-help');
    expect(await page.evaluate('told')).toEqual(['my-restore-failed']);
    await help.locator('[part=moves] button').first().click();
    await help.locator('[part=flow] button.main').waitFor();
    const last = await help.locator('h2').first().textContent();
    await page.route(/\/next\?/, (route) => route.abort());
    for (let press = 0; press < 3; press += 1) {
      await help.locator('[part=flow] button.main').click();
      await expect.poll(() => help.locator('[part=flow] button.main').isEnabled()).toBe(true);
      await expect.poll(() => help.locator('[data-failed]').count()).toBe(1);
    }
    await page.unroute(/\/next\?/);
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const answered = page.waitForResponse(/\/my-restore-failed\/next\?/);
    await page.route(/\/my-restore-failed\/next\?/, async (route) => {
      await held;
      await route.continue();
    });
    await help.locator('[part=flow] button.main').click();
    await page.evaluate(
      "document.querySelector('stepwise-help').setAttribute('flow', 'azure-vm-backup-fails-questions')",
    );
    await expect.poll(() => help.locator('h2').first().textContent()).not.toBe(last);
    const other = await help.locator('h2').first().textContent();
    answer();
    await answered;
    await page.evaluate('new Promise((resolve) => setTimeout(resolve))');
    expect(await help.locator('h2').first().textContent()).toBe(other);
    expect(await page.evaluate('told')).toEqual(['my-restore-failed']);
    await context.close();
  });

  it('stays a link on a page that the site does not list', async () => {
    const { page, context, problems } = await open(stranger.put('/example', own(EXAMPLE)));
    await expect.poll(() => problems.join('\n')).toMatch(/CORS policy/);
    expect(await page.locator('#flow a').isVisible()).toBe(true);
    expect(await page.evaluate("customElements.get('stepwise-help')")).toBeUndefined();
    await context.close();
  });
});

describe('a hostile page', () => {
  const RESET = `* { all: unset !important; display: none !important; color: #f00 !important; font-size: 60px !important; text-transform: uppercase !important; visibility: hidden !important }
    html, body, main { display: block !important; visibility: visible !important }`;
  const POLLUTION = `for (const name of ['headers', 'body', 'method', 'signal', 'cache', 'mode', 'detail', 'bubbles', 'get', 'set', 'value', 'delegatesFocus', 'slotAssignment', 'flow', 'html', 'articles', 'at', 'kind', 'nearest'])
      Object.prototype[name] = 'polluted';
    Array.prototype.polluted = () => 'polluted'; String.prototype.polluted = 'polluted';
    Array.prototype.entries = function () { return this.slice(); };
    Array.prototype.toJSON = Object.prototype.toJSON = () => 'polluted';
    const plain = fetch; fetch = (address, options) => plain(address, options.hasOwnProperty('x') ? {} : options);`;

  function hostile(policy: string): string {
    const html = `<!doctype html><html lang="en"><title>Hostile</title><style nonce="n">${RESET}</style><script nonce="n">${POLLUTION}
      window.told = []; addEventListener('solved', (event) => told.push(event.detail.kind)); addEventListener('summary', (event) => told.push(event.detail.data.title));
      </script><script type="module" src="https://help.example/embed.js"></script>
      <main><stepwise-help product="16222"></stepwise-help><stepwise-help id="flow" flow="my-restore-failed"></stepwise-help></main></html>`;
    return host.put('/hostile', own(html), { 'content-security-policy': own(policy) });
  }

  const LINE = /^script-src https:\/\/help\.example.*$/m.exec(DOCS)?.[0] ?? '';
  const STRICT = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'nonce-n'; require-trusted-types-for 'script'; ${LINE.replace('script-src', "script-src 'nonce-n'")}`;

  it('with resets, pollution, and the documented policy changes nothing of the help', async () => {
    const { page, context, problems } = await open(hostile(STRICT));
    const help = page.locator('stepwise-help').first();
    await help.locator('h2').waitFor();
    const style = (name: string) =>
      help
        .locator('h2')
        .first()
        .evaluate((element, asked) => getComputedStyle(element).getPropertyValue(asked), name);
    expect([await style('color'), await style('text-transform'), await style('visibility')]).toEqual([
      'rgb(27, 28, 26)',
      'none',
      'visible',
    ]);
    expect(Number.parseFloat(await style('font-size'))).toBeLessThan(30);
    await help.locator('[part=link]').first().click();
    await help.locator('[part=article] *').first().waitFor();
    await help.getByRole('button', { name: 'Yes, it’s solved' }).click();
    await followToTheEnd(page, '#flow');
    expect(await page.evaluate('told')).toEqual(['article', expect.stringMatching(/./)]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('that allows no trusted types of ours still gets titles and links', async () => {
    const { page, context } = await open(
      hostile(STRICT.replace('trusted-types stepwise-help', "trusted-types 'none'")),
    );
    const help = page.locator('stepwise-help').first();
    await help.locator('[part=link]').first().click();
    await help.getByRole('link', { name: /Open the full page/ }).waitFor();
    expect(await help.locator('[part=article]').textContent()).toBe('');
    await context.close();
  });
});

const EXAMPLES = [...DOCS.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html = '']) => html);

describe('an example of docs/embedding.md', () => {
  it('is there for every way to start', () => {
    for (const way of ['product=', 'topic=', 'query=', 'article=', 'flow=', '/embed/articles/', '/embed?'])
      expect(EXAMPLES.join('\n')).toContain(way);
  });

  it.each(EXAMPLES)('shows what it says: %s', async (html) => {
    const { page, context, problems } = await open(host.put('/docs', `<!doctype html><title>Docs</title>${own(html)}`));
    const isFrame = html.includes('<iframe');
    const place = isFrame ? page.frameLocator('iframe').locator('stepwise-help') : page.locator('stepwise-help');
    await place
      .locator(`[part=view] ${isFrame ? 'h1' : 'h2'}`)
      .first()
      .waitFor();
    expect((await place.locator('[part=view]').textContent())?.length).toBeGreaterThan(20);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('allows exactly what the list of origins says', () => {
    expect(JSON.parse(/```json\n([\s\S]*?)```/.exec(DOCS)?.[1] ?? '').embedOrigins).toContain('https://portal.example');
  });
});

describe('the page for a frame', () => {
  it('may be framed by the list alone, and no other page by anyone', async () => {
    const frame = await fetch(`${site.url}/embed/articles/automated-backups`);
    expect(frame.headers.get('content-security-policy')).toContain(`frame-ancestors 'self' ${host.origin}`);
    for (const path of [
      '/',
      '/articles/automated-backups',
      '/flows/my-restore-failed',
      '/search?q=x',
      '/nothing-here',
      '/api',
    ])
      expect((await fetch(site.url + path)).headers.get('content-security-policy'), path).toContain(
        "frame-ancestors 'none'",
      );
    const html = `<!doctype html><iframe src="${site.url}/embed/articles/automated-backups"></iframe>`;
    const { page, context, problems } = await open(stranger.put('/frame', html));
    await expect.poll(() => problems.join('\n')).toMatch(/frame-ancestors/);
    expect(await page.frameLocator('iframe').locator('stepwise-help').count()).toBe(0);
    await context.close();
  });

  it('tells its host how tall it is, and hands over the summary', async () => {
    const { page, context, problems } = await open(host.put('/frame', own(FRAME_EXAMPLE)), CLIPBOARD);
    const frame = page.frameLocator('iframe');
    await frame.locator('[part=view] h1').waitFor();
    const height = () => page.locator('iframe').evaluate((element) => element.clientHeight);
    const taken = () => frame.locator(':root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await expect.poll(async () => (await height()) - (await taken())).toBe(0);
    expect(await frame.locator(':root').evaluate((root) => root.scrollHeight <= root.clientHeight)).toBe(true);
    const before = await height();
    await followToTheEnd(frame, 'stepwise-help');
    await expect.poll(() => page.locator('#told').textContent()).toMatch(/^Summary of my-restore-failed: ./);
    await expect.poll(async () => (await height()) - (await taken())).toBe(0);
    expect(await height()).not.toBe(before);
    await frame.getByRole('button', { name: 'Copy the summary' }).click();
    await frame.getByText('Copied.').first().waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it('tells its host what was solved', async () => {
    const html = own(FRAME_EXAMPLE).replace('/embed/flows/my-restore-failed', '/embed/articles/automated-backups');
    const { page, context } = await open(host.put('/frame-article', html));
    await page.frameLocator('iframe').getByRole('button', { name: 'Yes, it’s solved' }).click();
    await expect.poll(() => page.locator('#told').textContent()).toBe('Solved by article automated-backups.');
    await context.close();
  });

  it('tells nothing to a page that is not on the list, not even one that could frame it', async () => {
    const html = (origin: string) =>
      own(FRAME_EXAMPLE).replace(
        '<script type="module">',
        `<script>addEventListener('message', () => { document.title = 'told ${origin}' })</script>$&`,
      );
    const toldAt = async (pages: HostPages) => {
      const context = await browser.newContext();
      // As a browser that knows nothing of frame-ancestors.
      await context.route('**/embed/flows/**', async (route) => {
        const response = await route.fetch();
        const { 'content-security-policy': _, ...headers } = response.headers();
        await route.fulfill({ response, headers });
      });
      const page = await context.newPage();
      await page.goto(pages.put('/frame-told', html(pages.origin)));
      const frame = page.frameLocator('iframe');
      await followToTheEnd(frame, 'stepwise-help');
      await frame.locator('[part=summary]').waitFor();
      const [title, told] = [await page.title(), await page.locator('#told').textContent()];
      await context.close();
      return [title, told];
    };
    expect(await toldAt(host)).toEqual([`told ${host.origin}`, expect.stringMatching(/^Summary of/)]);
    expect(await toldAt(stranger)).toEqual(['Contoso portal', '']);
  });

  it('says why an article is not there', async () => {
    const { page, context } = await open(`${site.url}/embed/articles/nothing-here`);
    await page.locator('[part=problem]').filter({ hasText: 'nothing-here' }).waitFor();
    await context.close();
  });

  it('has a place for every link within an article', async () => {
    for (const slug of ['azure-vm-backup-fails', 'postgresql-flexible-point-in-time-restore']) {
      const { html } = (await (await fetch(`${site.url}/api/v1/articles/${slug}?fields=html`)).json()) as {
        html: string;
      };
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(targets.length, slug).toBeGreaterThan(0);
      expect(
        targets.filter((id) => !html.includes(` id="${id}"`)),
        slug,
      ).toEqual([]);
    }
  });

  it('has the article for readers without script, and true statuses', async () => {
    const text = await (await fetch(`${site.url}/embed/articles/automated-backups`)).text();
    expect(text).toContain('<stepwise-help article="automated-backups"><h1>');
    expect(text.length).toBeGreaterThan(1500);
    expect((await fetch(`${site.url}/embed/articles/nothing-here`)).status).toBe(404);
    expect((await fetch(`${site.url}/embed/flows/my-restore-failed`)).status).toBe(200);
    const hostileQuery = await (
      await fetch(`${site.url}/embed?query=${encodeURIComponent('"><script>x</script>')}`)
    ).text();
    expect(hostileQuery).not.toContain('<script>x');
  });
});

describe('the language of the address', () => {
  const inArabic =
    '<script type="module" src="https://help.example/ar/embed.js"></script><main><h1>x</h1><stepwise-help query="xqzt"></stepwise-help></main>';

  it('is that of the element’s words, which run its way', async () => {
    const { page, context, problems } = await open(host.put('/arabic', own(inArabic)));
    await page.locator('h2', { hasText: textIn('ar').embed.nothing }).waitFor();
    expect(
      await page.locator('.root').evaluate((root) => ['lang', 'dir'].map((name) => root.getAttribute(name))),
    ).toEqual(['ar', 'rtl']);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('is that of the frame and of the flow in it', async () => {
    const answer = await fetch(`${site.url}/de/embed/flows/azure-vm-backup-fails`);
    const html = await answer.text();
    expect(html).toContain('<html lang="de" dir="ltr">');
    expect(html).toContain('src="/de/embed.js"');
    expect(html).toContain('href="/de/flows/azure-vm-backup-fails"');
    const { page, context, problems } = await open(`${site.url}/de/embed/flows/azure-vm-backup-fails`);
    await page.getByLabel(textIn('de').flowWords.yes).check();
    await page.locator('[part=flow] button.main').click();
    await page.getByRole('heading', { name: textIn('de').flowWords.solved }).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});
