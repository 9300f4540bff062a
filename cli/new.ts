import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openScratchCatalog } from '@/lib/compile';
import { ownContentDirOf } from './content-options';
import { TEMPLATES } from './new-templates';

/** `stepwise new article|form|troubleshooter <product>/<slug> --title …`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      title: { type: 'string' },
      description: { type: 'string' },
      product: { type: 'string' },
    },
  });
  const [what = '', name = ''] = positionals;
  if (!isTemplate(what)) {
    const choice = new Intl.ListFormat('en', { type: 'disjunction' }).format(Object.keys(TEMPLATES));
    return refuse(`choose ${choice}${what === '' ? '' : `, not "${what}"`}`);
  }
  const [, product, slug] = /^([a-z0-9][a-z0-9.-]*)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(name) ?? [];
  if (!product || !slug)
    return refuse(
      `${name === '' ? 'add' : `write "${name}" as`} PRODUCT/SLUG in lowercase, such as postgresql/restore-a-server`,
    );
  const title = values.title?.replace(/\s+/g, ' ').trim();
  if (!title) return refuse('--title is missing: what is the article about, in the words of a reader?');
  if (/["<>]/.test(title + (values.description ?? ''))) return refuse('title and description can’t contain " < or >');
  return writeArticle({ ...values, what, title, product, slug, productId: values.product });
}

function isTemplate(what: string): what is keyof typeof TEMPLATES {
  return Object.hasOwn(TEMPLATES, what);
}

interface NewArticle {
  readonly what: keyof typeof TEMPLATES;
  readonly content?: string;
  readonly title: string;
  readonly description?: string;
  readonly product: string;
  readonly slug: string;
  readonly productId: string | undefined;
}

async function writeArticle(article: NewArticle): Promise<number> {
  const contentDir = ownContentDirOf(article.content);
  if (!existsSync(contentDir)) return refuse(`there’s no content folder at ${contentDir}`);
  const room = existsSync(path.join(contentDir, 'articles')) ? 'articles' : '';
  const file = path.join(contentDir, room, article.product, `${article.slug}.md`);
  if (existsSync(file)) return refuse(`${file} already exists; choose another slug`);
  const folder = path.posix.join(room, article.product);
  const { isSlugTaken, productId, service } = await askCatalog(contentDir, folder, article.slug);
  if (isSlugTaken) return refuse(`another article has the address "${article.slug}"; choose another slug`);
  mkdirSync(path.dirname(file), { recursive: true });
  const { title, description = `What to do: ${title}`, product } = article;
  const properties = { title, description, product: service || product, productId: article.productId ?? productId };
  writeFileSync(file, TEMPLATES[article.what]({ ...properties, articleId: randomUUID() }), { flag: 'wx' });
  process.stdout.write(`${file}\n`);
  return 0;
}

/** What the articles that are there tell about a new one of this folder. */
async function askCatalog(contentDir: string, folder: string, slug: string) {
  try {
    const { catalog, close } = await openScratchCatalog({ contentDir });
    const neighbours = [...catalog.paths()].filter((each) => path.posix.dirname(each.path) === folder);
    const properties = neighbours.map((each) => catalog.article(each.slug)?.properties ?? {});
    const isSlugTaken = catalog.article(slug) !== undefined;
    close();
    return {
      isSlugTaken,
      productId: properties.find((each) => each.productPesIds)?.productPesIds?.split(/[\s,]+/)[0] ?? '',
      service: properties.find((each) => each.service)?.service ?? '',
    };
  } catch {
    // A new content folder is empty, and an empty one cannot be compiled.
    return { isSlugTaken: false, productId: '', service: '' };
  }
}

function refuse(reason: string): number {
  process.stderr.write(`stepwise new: ${reason}\n`);
  return 2;
}
