import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TEMPLATES } from '@/cli/new-templates';
import { decodeUtf8, type Form, readArticle } from '@/lib/format';
import { editMap, type MapEdit, type MapLookUps, readMap, type TextChange, type TroubleshooterMap } from '@/lib/studio';
import { SAMPLE_CONTENT } from '../../../run/real-content.mjs';
import { form, options, question } from '../../flow/sample-form';
import { WORKFLOW } from '../../flow/sample-workflow';
import { DATA } from '../../format/reading';

const SHARED = form(question('network', { label: 'How do you connect?', options: options('public', 'private') }));

/** Forms of the sample content to borrow from, by articleId. */
const FORMS: ReadonlyMap<string, Form> = new Map(
  markdownIn(SAMPLE_CONTENT).flatMap(({ name, bytes }): readonly (readonly [string, Form])[] => {
    if (!bytes.includes('TSG_Questions"')) return [];
    const { form: read, articleId } = readArticle(bytes, name, DATA).article;
    return read === null ? [] : [[articleId, read]];
  }),
);

/** Articles and forms that the samples name; everything else exists under its own name. */
export const LOOK_UPS: MapLookUps = {
  form: (id) => (id === 'shared-questions' ? SHARED : FORMS.get(id)),
  articleTitle: (id) => `The article ${id}`,
};

/** A troubleshooter’s file. */
export interface MapFile {
  readonly name: string;
  readonly text: string;
}

/** A file around a body, written with this indentation. */
export function fileOf(value: unknown, unit: string | number = 2): string {
  return `<properties\n    selfHelpType="TSG_Workflow"\n/>\n\n# A\n\n---\n${JSON.stringify(value, null, unit)}\n---\n`;
}

/** Every troubleshooter of a folder, with LF alone. */
export function troubleshootersOf(dir: string): readonly MapFile[] {
  return markdownIn(dir).flatMap(({ name, bytes }): readonly MapFile[] => {
    if (!/TSG_Workflow"/i.test(bytes.toString('latin1', 0, 3000))) return [];
    const text = decodeUtf8(bytes)?.replace(/^\uFEFF+/, '');
    return text === undefined ? [] : [{ name, text: text.replace(/\r\n?/g, '\n') }];
  });
}

function markdownIn(dir: string): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return names.map((name) => ({ name, bytes: readFileSync(path.join(dir, name)) }));
}

const NEW_FIELDS = { title: 'Why is it slow?', description: '', product: 'sql', productId: '1', articleId: 'x-1' };

/** Troubleshooters of many hands: the sample content’s, the template’s, and one with every part in several notations. */
export const MAP_FILES: readonly MapFile[] = [
  ...troubleshootersOf(SAMPLE_CONTENT),
  { name: 'the template', text: TEMPLATES.troubleshooter(NEW_FIELDS) },
  ...[2, 4, '\t', 0].map((unit) => ({
    name: `the sample, indented by ${JSON.stringify(unit)}`,
    text: fileOf(WORKFLOW, unit),
  })),
];

/** The text after a change, and the change itself. @throws where it is refused */
export function made(text: string, edit: MapEdit): { readonly after: string; readonly changes: readonly TextChange[] } {
  const edited = editMap(text, edit, LOOK_UPS);
  if (edited.kind === 'refused') throw new Error(edited.reason);
  const after = edited.changes
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to, insert }) => whole.slice(0, from) + insert + whole.slice(to), text);
  return { after, changes: edited.changes };
}

/** The map of a text. @throws where it has none */
export function mapOf(text: string): TroubleshooterMap {
  const map = readMap(text, LOOK_UPS);
  if (map === undefined) throw new Error('no troubleshooter');
  return map;
}

/** How many lines there are in one and not in the other, counted as often as they are there. */
export function differing(before: string, after: string): { readonly gone: number; readonly added: number } {
  const counts = new Map<string, number>();
  for (const line of after.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of before.split('\n')) counts.set(line, (counts.get(line) ?? 0) - 1);
  const all = [...counts.values()];
  return {
    gone: -all.filter((count) => count < 0).reduce((sum, count) => sum + count, 0),
    added: all.filter((count) => count > 0).reduce((sum, count) => sum + count, 0),
  };
}

/** Where each part leads, by its id: to which id, and when. */
export function leads({ parts }: TroubleshooterMap): Readonly<Record<string, unknown>> {
  return Object.fromEntries(parts.map(({ id, ways }) => [id, ways.map(({ to, when }) => [to, when])]));
}

/** The same with another name for a part. */
export function leadsRenamed(map: TroubleshooterMap, was: string, id: string): Readonly<Record<string, unknown>> {
  const named = (each: string) => (each === was ? id : each);
  return Object.fromEntries(
    map.parts.map((part) => [
      named(part.id),
      part.ways.map(({ to, when }) => [
        named(to),
        'rows' in when ? { ...when, rows: when.rows.map((row) => ({ ...row, id: named(row.id) })) } : when,
      ]),
    ]),
  );
}
