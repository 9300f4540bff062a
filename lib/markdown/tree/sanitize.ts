import type { Root, RootContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';

/**
 * The allow-list: FORMAT.md H.6 l, and the classes that our own rules give. Author ids and names are dropped (they could
 * shadow ours); class names and data attributes are harmless values from a closed list.
 */
const SCHEMA: Schema = {
  tagNames: [
    'a',
    'b',
    'blockquote',
    'br',
    'code',
    'dd',
    'del',
    'details',
    'div',
    'dl',
    'dt',
    'em',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'i',
    'img',
    'kbd',
    'li',
    'ol',
    'p',
    'pre',
    's',
    'small',
    'span',
    'strong',
    'sub',
    'summary',
    'sup',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'tr',
    'u',
    'ul',
  ],
  attributes: {
    a: ['href', 'title', ['className', 'portal-link', 'image-link', 'picture-link', 'video-link']],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    details: [['className', 'version']],
    div: [
      ['className', 'note', 'table-scroll', 'alternative', 'tabs', 'version', 'row', 'column', /^column-[234]$/],
      ['dataTab', /^[\p{L}\p{N}.+_ -]{1,400}$/u],
      ['dataWhen', /^[\p{L}\p{N}.+_-]{1,200}$/u],
      ['dataTabs', /^[\w.*%=&+-]{1,4000}$/],
      ['dataNote', 'note', 'tip', 'important', 'warning', 'caution', 'check', 'chart'],
      ['dataMath', /^[\w%.-]{1,20000}$/],
      ['role', 'region'],
      ['tabIndex', 0],
      'ariaLabel',
    ],
    h2: [['className', 'collapsible']],
    hr: [['className', 'finding-open', 'finding-close']],
    img: [['src', /^\/pictures\/[\w-]+\.\w+$/], 'alt', 'width', 'height', ['loading', 'lazy'], ['decoding', 'async']],
    li: [['className', 'task']],
    ol: ['start'],
    p: [['className', 'note-title', 'alternative-name']],
    pre: [['tabIndex', 0]],
    span: [
      ['className', 'blank', 'portal-words', 'anchor', 'next-step'],
      'dataBlank',
      'dataAnchor',
      'title',
      ['dataMath', /^[\w%.-]{1,20000}$/],
      'dataMathDisplay',
    ],
    td: [['align', 'left', 'right', 'center']],
    th: [['align', 'left', 'right', 'center']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: {},
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
    summary: ['details'],
  },
  strip: ['script', 'style', 'template', 'noscript', 'xmp', 'plaintext'],
  clobber: ['id', 'name'],
  clobberPrefix: 'author-',
  allowComments: false,
  allowDoctypes: false,
};

/** Leaves only what the allow-list names. The last step that author HTML goes through; what comes after only adds ids. */
export function sanitizeNodes(nodes: RootContent[]): RootContent[] {
  const root: Root = { type: 'root', children: nodes };
  const clean = sanitize(root, SCHEMA);
  return clean.type === 'root' ? clean.children : [];
}
