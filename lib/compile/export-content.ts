import { slugOf } from '@/lib/addresses';
import type { ArticleRecord } from '@/lib/catalog';
import { type Article, type ContentData, type Diagnostic, readArticle, readableText } from '@/lib/format';
import type { PieceGroup, Pieces } from '@/lib/markdown';
import { diskPathOf } from './content/content-folders';
import { cutAtLimit, isMarkdownPath, roleOf } from './content/content-role';
import { openContent } from './content/open-content';
import { dataAt, readingData } from './content/read-content-data';
import { type ReadContent, readContentFile } from './content/read-content-file';
import { openScratchCatalog } from './scratch-catalog';

/** One question of an exported form. */
export interface ExportedQuestion {
  readonly id: string;
  readonly control: string;
  readonly label: string;
  readonly required: boolean;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly visibility: string | null;
}

/** A section by what it is for, with its steps. */
export interface ExportedGroup extends Pick<PieceGroup, 'role' | 'title'> {
  readonly steps: readonly { readonly text: string }[];
}

/** One content file as `stepwise export` prints it. */
export interface ExportedFile {
  readonly path: string;
  readonly kind: string;
  readonly articleId: string;
  readonly title: string;
  readonly name: string;
  readonly description: string;
  /** `YYYY-MM-DD` by the article's own header; empty for none. */
  readonly changed: string;
  /** The service as the header has it, in lower case; empty for none. */
  readonly product: string;
  /** The support topic, its category first; empty for none. */
  readonly topic: readonly string[];
  readonly language: string;
  /** Where the article is served; what it wishes for where the file is no article. */
  readonly slug: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly supportTopicIds: readonly string[];
  readonly productPesIds: readonly string[];
  readonly clouds: readonly string[];
  readonly steps: readonly { readonly text: string }[];
  readonly documents: readonly { readonly title: string; readonly href: string }[];
  readonly groups: readonly ExportedGroup[];
  readonly links: readonly string[];
  readonly images: readonly { readonly src: string; readonly alt: string }[];
  readonly blanks: readonly string[];
  readonly form: { readonly questions: readonly ExportedQuestion[] } | null;
  readonly text: string;
  readonly diagnostics: readonly Pick<Diagnostic, 'code' | 'severity' | 'line' | 'column' | 'message'>[];
}

/**
 * Every article and every `.md` file of the content folders, in path order. What a page shows comes from a catalog that is
 * compiled first; what only the file knows (ids as written, listed clouds, form) is read from the file.
 * @throws CatalogContentError where the folder is missing or empty
 */
export async function* exportContent(
  contentDir: string,
  options: { readonly dataDir?: string | undefined } = {},
): AsyncGenerator<ExportedFile> {
  const { files, folders, read } = openContent({ contentDir, ...options });
  const data = readingData(read.data);
  const scratch = await openScratchCatalog({ contentDir, ...options });
  try {
    const slugs = new Map([...scratch.catalog.paths()].map(({ path: file, slug }) => [file, slug]));
    for (const { path: file, trouble } of files) {
      const slug = slugs.get(file);
      if (trouble !== undefined || (slug === undefined && !isMarkdownPath(file))) continue;
      const content = readContentFile(diskPathOf(folders, file), file);
      if (typeof content === 'string') continue;
      // A draft has no page.
      if (slug === undefined && readArticle(content.bytes, file, data).article.isDraft) continue;
      const record = slug === undefined ? undefined : scratch.catalog.article(slug);
      yield await exportFile(content, file, dataAt(data, folders, file), record);
    }
  } finally {
    scratch.close();
  }
}

async function exportFile(
  { bytes, size }: ReadContent,
  file: string,
  data: ContentData,
  record: ArticleRecord | undefined,
): Promise<ExportedFile> {
  const { article, diagnostics } = readArticle(cutAtLimit(bytes, file, size).bytes, file, data);
  const pieces = record ? record.pieces : await renderDocumentation(article, data);
  const found = record?.diagnostics ?? diagnostics;
  return {
    ...headerOf(article),
    ...(isIncluded(bytes, file, record) ? { kind: 'include' } : {}),
    slug: record?.slug ?? slugOf(article),
    steps: pieces?.steps.map(({ text }) => ({ text })) ?? [],
    documents: pieces?.documents.map(({ title, href }) => ({ title, href })) ?? [],
    groups: pieces === null ? [] : groupsOf(pieces),
    links: pieces?.links ?? [],
    images: pieces?.images ?? [],
    blanks: pieces?.blanks.map(({ name }) => name) ?? [],
    form: article.form && { questions: article.form.questions.map(exportQuestion) },
    text: pieces?.text ?? readableText(article),
    diagnostics: found.map(({ code, severity, line, column, message }) => ({ code, severity, line, column, message })),
  };
}

/** A file that would be an article has no record where another takes it in. */
function isIncluded(bytes: Uint8Array, file: string, record: ArticleRecord | undefined): boolean {
  const role = roleOf(bytes, file);
  return role === 'include' || (role === 'article' && record === undefined);
}

function headerOf(article: Article) {
  const {
    path: file,
    kind,
    articleId,
    title,
    name,
    description,
    properties,
    supportTopicIds,
    productPesIds,
    clouds,
    language,
    metadata: { changed, product, topic },
  } = article;
  return {
    ...{ path: file, kind, articleId, title, name, description, changed, product, topic, language },
    ...{ properties, supportTopicIds, productPesIds, clouds },
  };
}

/** The one group of a self-help article that has steps. */
function groupsOf({ groups, sections, steps }: Pieces): readonly ExportedGroup[] {
  const own = groups.map(({ role, title, steps: items }) => ({
    role,
    title,
    steps: items.map(({ text }) => ({ text })),
  }));
  if (own.length > 0 || steps.length === 0) return own;
  const title = sections.find(({ role }) => role === 'steps')?.heading ?? '';
  return [{ role: 'steps', title, steps: steps.map(({ text }) => ({ text })) }];
}

function exportQuestion(question: ExportedQuestion): ExportedQuestion {
  const { id, control, label, required, options, visibility } = question;
  return { id, control, label, required, options, visibility };
}

/** A README is in no catalog, so it is rendered here; there are few. */
async function renderDocumentation(article: Article, data: ContentData): Promise<Pieces> {
  const { renderBody } = await import('@/lib/markdown');
  return renderBody(article, data).pieces;
}
