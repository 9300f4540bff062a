import { CompletionItemKind } from 'vscode-languageserver';
import { fold } from '@/lib/catalog';
import { findBlanks } from '@/lib/markdown';
import { namesOf } from './names';
import type { Project } from './project';
import { kindSnippets } from './snippets';
import type { Looked } from './spot';

/** An item before it knows what it replaces. */
export interface Offer {
  readonly label: string;
  readonly detail?: string;
  readonly text?: string;
  readonly snippet?: string;
  readonly kind: CompletionItemKind;
}

/** What to offer, and the offsets of what it replaces. */
export interface Offers {
  readonly offers: readonly Offer[];
  readonly start: number;
  readonly end: number;
}

/** What to offer in the text of a body: new files, sections, blanks, addresses. */
export function bodyOffers(project: Project, { text, places }: Looked, offset: number): Offers {
  const line = text.text.slice(text.text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (text.text.trim() === '' || (places.header.form === 'none' && /^\s*[\w<]*$/.test(line) && offset < 100))
    return { offers: newFiles(project), start: offset - line.trimStart().length, end: offset };
  const heading = /^#{1,6}\s+(.*)$/.exec(line);
  if (heading !== null) return { offers: sections(project), start: offset - (heading[1]?.length ?? 0), end: offset };
  const blank = /<!--\s*\$?([\w ]*)$/.exec(line);
  if (blank !== null) return { offers: blanks(text.text), start: offset - blank[0].length, end: offset };
  const link = /\]\(([^()\s]*)$/.exec(line);
  if (link !== null) return { offers: addresses(project), start: offset - (link[1]?.length ?? 0), end: offset };
  return { offers: [], start: offset, end: offset };
}

function newFiles(project: Project): readonly Offer[] {
  return kindSnippets(freeId(project)).map(({ kind, snippet }) => ({
    label: kind,
    detail: `A new file of the kind ${kind}`,
    snippet,
    kind: CompletionItemKind.Snippet,
  }));
}

function freeId(project: Project): string {
  const { filesOfId } = namesOf(project.live);
  for (let number = 1; ; number += 1) if (!filesOfId.has(fold(`new-article-${number}`))) return `new-article-${number}`;
}

function sections({ live }: Project): readonly Offer[] {
  const standard = Object.values(live.data.sectionNames).flatMap(({ steps, documents }) => [
    ...steps.slice(0, 1),
    ...documents.slice(0, 1),
  ]);
  const roles = Object.values(live.data.sectionRoles?.en ?? {}).flatMap((names: readonly string[]) =>
    names.slice(0, 1),
  );
  return [...new Set([...standard.map(titled), ...roles.map(sentence)])].map((label) => ({
    label,
    text: standard.map(titled).includes(label) ? `**${label}**` : label,
    kind: CompletionItemKind.Class,
  }));
}

function titled(name: string): string {
  return name.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

function sentence(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function blanks(text: string): readonly Offer[] {
  const names = new Set(findBlanks(text).flatMap(({ name }) => (name === '' ? [] : [name])));
  return ['name', ...names].map((name, index) => ({
    label: `<!--$${name}-->`,
    detail: index === 0 ? 'A blank that the reader fills' : 'A blank of this article',
    snippet: blankSnippet(index === 0 ? ['$', '{1:name}'].join('') : name),
    kind: CompletionItemKind.Snippet,
  }));
}

function blankSnippet(name: string): string {
  return `<!--\\$${name}-->[${name}]<!--/\\$${name}-->`;
}

function addresses(project: Project): readonly Offer[] {
  return [...namesOf(project.live).fileOfSlug].flatMap(([slug, path]) => {
    const name = project.live.files.get(path)?.name ?? '';
    return slug === '' ? [] : [{ label: `/articles/${slug}`, detail: name, kind: CompletionItemKind.Reference }];
  });
}
