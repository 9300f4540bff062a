import { Tokenizer } from 'htmlparser2';
import { type StoredPage, storedPage } from '../serve/send-page';

/** Attributes of the site's pages that hold an address, and `value`, which does in the field with the page's link. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'action',
  'data-engineer-switch',
  'data-share',
  'formaction',
  'href',
  'src',
  'value',
]);

/**
 * The page with every address of the site in it led into the prefix: those of HTML, of links in Markdown, of suggestions. Links to
 * other sites and places of the page itself stay as they are.
 * @param prefix without a slash at its end
 */
export async function withinPrefix(page: StoredPage, prefix: string): Promise<StoredPage> {
  const [, type = ''] = /^([\w/+.-]+)/.exec(page.headers['content-type'] ?? '') ?? [];
  const lead = LEADS[type];
  if (lead === undefined) return page;
  const { body } = await page.variant('identity');
  const led = storedPage(page.status, page.headers, Buffer.from(lead(body.toString('utf8'), prefix)));
  return { ...led, parcel: page.parcel };
}

/** By media type. What stands between the quotes of a JSON string can't look like a member: its own quotes are escaped. */
const LEADS: Readonly<Record<string, (text: string, prefix: string) => string>> = {
  'text/html': leadHtml,
  'text/markdown': (text, prefix) => text.replace(/(?<=\]\()(?=\/(?!\/))/g, prefix),
  'application/json': (text, prefix) => text.replace(/(?<="href":")(?=\/(?!\/))/g, prefix),
};

function leadHtml(html: string, prefix: string): string {
  let done = 0;
  const parts = addressesIn(html).map((at) => {
    const part = html.slice(done, at);
    done = at;
    return part;
  });
  return [...parts, html.slice(done)].join(prefix);
}

/**
 * Where addresses of the site begin in a page, in order: with one slash, not two. Text that looks like a tag is text for the
 * tokenizer too.
 */
function addressesIn(html: string): readonly number[] {
  const found: number[] = [];
  let [name, isReadOnly] = ['', false];
  let values: number[] = [];
  const endTag = () => {
    // Readers' own words stay: only a field that nobody can write into holds an address.
    for (const at of isReadOnly ? values : []) found.push(at);
    [isReadOnly, values] = [false, []];
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...NOTHING,
      onattribname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        isReadOnly ||= name === 'readonly';
      },
      onattribdata: (start) => {
        if (ADDRESSES.has(name) && html[start] === '/' && html[start + 1] !== '/')
          (name === 'value' ? values : found).push(start);
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return found.toSorted((a, b) => a - b);
}

/** The tokenizer tells of everything; only attributes are wanted. */
const nothing = () => undefined;
const NOTHING = {
  onattribend: nothing,
  onattribentity: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  ontext: nothing,
  ontextentity: nothing,
};
