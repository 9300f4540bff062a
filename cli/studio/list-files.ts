import path from 'node:path';
import { KINDS } from '@/lib/format/values';
import type { ListedFile, StudioNames } from '@/lib/studio';
import { namesOf } from '../lsp/names';
import type { Project } from '../lsp/project';

/** The code of the finding that says that a file is a draft. */
const DRAFT = 'draft';

/** Every Markdown file of the content as it is on the disk, with what was found in it. */
export function listFiles(project: Project): readonly ListedFile[] {
  for (const file of project.openFiles) project.drop(file);
  const live = project.settled();
  return [...live.files.values()]
    .filter(({ path: name, role }) => /\.md$/i.test(name) && role !== 'unread')
    .map(({ path: name, name: title, facts }): ListedFile => {
      const findings = live.findings(name);
      const count = (wanted: string) =>
        findings.filter(({ severity, code }) => severity === wanted && code !== DRAFT).length;
      return {
        path: name,
        name: title,
        kind: facts?.kind ?? '',
        isDraft: findings.some(({ code }) => code === DRAFT),
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
      };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** What headers of the content can name. */
export function studioNames(project: Project): StudioNames {
  const { products, topics } = namesOf(project.settled());
  const folders = [...project.live.files.keys()]
    .filter((name) => /\.md$/i.test(name))
    .map((name) => path.posix.dirname(name));
  return {
    products,
    topics,
    clouds: Object.entries(project.live.data.clouds).map(([id, { name }]) => ({ id, name })),
    kinds: KINDS,
    folders: [...new Set(folders)].filter((folder) => folder !== '.').toSorted(),
  };
}
