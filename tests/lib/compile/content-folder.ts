import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder under the system's temporary one that goes when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files (path → text or bytes) into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A content folder with these files, and a path for its catalog. */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = temporaryFolder();
  const contentDir = path.join(folder, 'content');
  mkdirSync(contentDir);
  writeFiles(contentDir, files);
  return { folder, contentDir, outFile: path.join(folder, 'out', 'catalog.db') };
}

/** What the tests vary of an article. */
export interface Sample {
  readonly title?: string;
  readonly id?: string;
  readonly kind?: string;
  readonly topics?: string;
  readonly products?: string;
  readonly clouds?: string;
  readonly owner?: string;
  readonly service?: string;
  readonly extra?: string;
  readonly body?: string;
}

/** An article as authors write it; made up, complete, and free of findings. */
export function sample(fields: Sample = {}): string {
  const { title = 'Grow a garden', id = 'a-1', kind = 'generic', topics = '', products = '16222' } = fields;
  const { clouds = 'public', owner = '', service = '', extra = '', body = STEPS } = fields;
  return `<properties
    pageTitle="${title}"
    description="About ${title}"
    service="${service}"
    selfHelpType="${kind}"
    supportTopicIds="${topics}"
    productPesIds="${products}"
    cloudEnvironments="${clouds}"
    articleId="${id}"
    ownershipId="${owner}"${extra === '' ? '' : `\n    ${extra}`}
/>

# ${title}

${body}
`;
}

const STEPS = `Some words first.

## **Recommended Steps**

1. Dig a hole.
2. Put a tree into it.

## **Recommended Documents**

* [Trees](https://example.org/trees)
`;
