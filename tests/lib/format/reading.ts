import { type Article, type ContentData, type Diagnostic, type ReadResult, readArticle } from '@/lib/format';

/** The content data that the tests of this room read with. */
export const DATA: ContentData = {
  sectionNames: { en: { steps: ['recommended steps'], documents: ['recommended documents'] } },
  products: { '16222': { name: 'Azure Database for PostgreSQL' } },
  clouds: {
    public: { name: 'Azure', portal: 'portal.azure.com' },
    fairfax: { name: 'Azure Government', portal: 'portal.azure.us' },
    mooncake: { name: 'Azure China', portal: 'portal.azure.cn' },
  },
  aliases: {},
  synonyms: [],
};

/** Reads a file of this text. */
export function read(text: string, path = 'postgresql/restore-a-server.md'): ReadResult {
  return readArticle(new TextEncoder().encode(text), path, DATA);
}

/** Reads an article with these properties (one a line, from line 2) and this body, right below its header. */
export function readWith(properties: Readonly<Record<string, string>>, body = '\n# Restore a server\n'): ReadResult {
  const all = { selfHelpType: 'generic', articleId: 'restore', ...properties };
  const lines = Object.entries(all).map(([name, value]) => `    ${name}="${value}"\n`);
  return read(`<properties\n${lines.join('')}/>\n${body}`);
}

/** Reads a JSON kind: a header of four lines, an H1 on line 6 and the JSON from line 8 on. */
export function readJson(json: string, kind = 'problemScopingQuestions'): ReadResult {
  return read(`<properties\n selfHelpType="${kind}"\n articleId="form"\n/>\n\n# Restore problems\n---\n${json}\n---\n`);
}

/** `code@line:column` of each diagnostic. */
export function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, line, column }) => `${code}@${line}:${column}`);
}

/** The body's JSON value; fails for a Markdown body. */
export function jsonOf(article: Article): unknown {
  if (article.body.format !== 'json') throw new Error(`${article.path} has a Markdown body`);
  return article.body.value;
}
