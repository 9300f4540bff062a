import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {
  contentFileOf,
  createFile,
  drawMap,
  editForm,
  editMap,
  editProperty,
  formCards,
  mergeTexts,
  openFile,
  readMap,
  type ShownMap,
  type StudioLook,
  type StudioSave,
  saveFile,
  type TroubleshooterMap,
} from '@/lib/studio';
import { namesOf } from '../lsp/names';
import type { Project } from '../lsp/project';
import { TEMPLATES } from '../new-templates';
import { formEdit } from './form-edits';
import { listFiles, studioNames } from './list-files';
import type { LiveProject } from './live-project';
import { findingsIn, fixesFor, headerOf, offersIn, takeText } from './look-at-text';
import { mapEdit } from './map-edits';
import { articleNames, mapLookUps } from './map-look-ups';
import { type Drawing, mainOf, pathsOf, previewPage, walkedPage } from './preview-page';

/** What the Studio’s script asked for can’t be done; the message says why, to the author. */
export class StudioRefusal extends Error {
  override readonly name = 'StudioRefusal';
}

/** What answers are made with. */
export interface Studio {
  readonly content: LiveProject;
  readonly drawing: Drawing;
}

/** One thing to ask: what it reads of a request, and the answer. */
interface Operation {
  readonly answer: (studio: Studio, body: unknown) => Promise<unknown>;
}

function operation<Body>(schema: z.ZodType<Body>, answer: (studio: Studio, body: Body) => Promise<unknown>): Operation {
  return {
    answer: (studio, body) => {
      const read = schema.safeParse(body);
      if (!read.success) throw new StudioRefusal(read.error.issues.map(({ message }) => message).join('\n'));
      return answer(studio, read.data);
    },
  };
}

/** What a text may have; the compiler reads no more of a file. */
const MOST_TEXT = 2_000_000;

/** What an address with answers may have. */
const MOST_ADDRESS = 20_000;

const name = z.string().max(1000);
const text = z.string().max(MOST_TEXT, `The text can have up to ${MOST_TEXT.toLocaleString('en')} characters.`);
const typed = z.object({ path: name, text });

/** What the Studio’s script can ask for, by the last part of the address. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  files: operation(z.object({}), async ({ content }) => listFiles(await content.project())),
  names: operation(z.object({}), async ({ content }) => studioNames(await content.project())),
  open: operation(z.object({ path: name }), async ({ content }, { path: file }) =>
    openOf(await content.project(), file),
  ),
  look: operation(typed.extend({ isPause: z.boolean() }), look),
  fix: operation(
    typed.extend({
      wish: z.discriminatedUnion('what', [
        z.object({ what: z.literal('one'), code: z.string(), from: z.number() }),
        z.object({ what: z.literal('alike'), code: z.string() }),
        z.object({ what: z.literal('all') }),
      ]),
    }),
    async ({ content }, { path: file, text: whole, wish }) => {
      const project = await projectWith(content, file, whole);
      return fixesFor(project, file, wish);
    },
  ),
  complete: operation(typed.extend({ offset: z.number().int().min(0) }), async ({ content }, body) => {
    const project = await projectWith(content, body.path, body.text);
    return offersIn(project, body.path, body.offset);
  }),
  property: operation(z.object({ text, name, value: z.string().max(10_000) }), async (_, body) =>
    editProperty(body.text, body.name, body.value),
  ),
  articles: operation(z.object({}), async ({ content }) => articleNames(await content.project())),
  form: operation(z.object({ text, edit: formEdit }), async (_, body) => editForm(body.text, body.edit)),
  map: operation(typed.extend({ edit: mapEdit }), async ({ content }, { text: whole, edit }) => {
    const edited = editMap(whole, edit, mapLookUps(await content.project()));
    return edited.kind === 'edit' ? { ...edited, map: edited.map && shownMap(edited.map) } : edited;
  }),
  walk: operation(
    typed.extend({ address: z.string().max(MOST_ADDRESS), posted: z.string().max(MOST_TEXT) }),
    async ({ content, drawing }, body) =>
      walkedPage(await projectWith(content, body.path, body.text), body.path, drawing, body),
  ),
  paths: operation(typed, async ({ content, drawing }, body) =>
    pathsOf(await projectWith(content, body.path, body.text), body.path, drawing),
  ),
  restore: operation(typed, async ({ content }, { path: file, text: whole }) => {
    const project = await content.project();
    const created = createFile(project.live.folders, file, whole);
    if (created.kind === 'refused') throw new StudioRefusal(created.reason);
    project.live.write(file, undefined);
    return openOf(project, file);
  }),
  save: operation(typed.extend({ base: z.string(), opened: text }), save),
  create: operation(
    z.object({
      template: z.enum(['article', 'form', 'troubleshooter']),
      folder: name,
      slug: z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Write the file name in lowercase, such as restore-a-server.'),
      title: z
        .string()
        .trim()
        .min(1, 'Say what it’s about, in the words of a reader.')
        .max(300, 'The title can have up to 300 characters.')
        .regex(/^[^"<>\n]*$/, 'A title can’t contain ", <, or >.'),
      product: z.string().regex(/^[\w.-]*$/, 'This isn’t a product ID.'),
      isDraft: z.boolean(),
    }),
    create,
  ),
};

/** Where a file is on the disk. @throws StudioRefusal for one that the Studio can’t touch */
export function placeOf(project: Project, file: string): string {
  const place = contentFileOf(project.live.folders, file);
  if (place.kind === 'refused') throw new StudioRefusal(place.reason);
  return place.file;
}

function openOf(project: Project, file: string) {
  const place = placeOf(project, file);
  const opened = openFile(place);
  if (opened === undefined)
    throw new StudioRefusal(
      existsSync(place)
        ? `“${file}” isn’t UTF-8. To convert it, run “stepwise check --fix”.`
        : `“${file}” doesn’t exist.`,
    );
  const isMap = readMap(opened.text, mapLookUps(project)) !== undefined;
  return { ...opened, workbench: isMap ? 'map' : formCards(opened.text) === undefined ? '' : 'form' };
}

async function projectWith(content: LiveProject, file: string, whole: string): Promise<Project> {
  const project = await content.project();
  placeOf(project, file);
  takeText(project, file, whole);
  return project;
}

async function look(
  { content, drawing }: Studio,
  { path: file, text: whole, isPause }: { readonly path: string; readonly text: string; readonly isPause: boolean },
): Promise<StudioLook> {
  const project = await projectWith(content, file, whole);
  const isSettled = content.settle(project, isPause);
  const page = mainOf(await previewPage(project, file, drawing));
  const onDisk = openFile(placeOf(project, file))?.base ?? '';
  return {
    findings: findingsIn(project, file),
    ...headerOf(whole),
    form: formCards(whole) ?? null,
    map: shownOf(project, whole),
    page,
    onDisk,
    isSettled,
  };
}

function shownOf(project: Project, whole: string): ShownMap | null {
  const map = readMap(whole, mapLookUps(project));
  return map === undefined ? null : shownMap(map);
}

function shownMap(map: TroubleshooterMap): ShownMap {
  return { ...map, drawing: drawMap(map) };
}

async function save(
  { content }: Studio,
  body: { readonly path: string; readonly text: string; readonly base: string; readonly opened: string },
): Promise<StudioSave> {
  const project = await content.project();
  const place = placeOf(project, body.path);
  const saved = saveFile(place, body);
  if (saved.kind === 'gone' && existsSync(place))
    throw new StudioRefusal(
      `Someone else saved “${body.path}” in another encoding than UTF-8. Nothing was saved over it, and your text is still here. To convert it, run “stepwise check --fix”.`,
    );
  if (saved.kind !== 'changed') {
    project.changedOnDisk(body.path);
    return saved;
  }
  const { text: theirs, base } = saved.theirs;
  return { kind: 'changed', base, theirs, parts: mergeTexts(body.opened, body.text, theirs) };
}

async function create(
  { content }: Studio,
  body: {
    readonly template: keyof typeof TEMPLATES;
    readonly folder: string;
    readonly slug: string;
    readonly title: string;
    readonly product: string;
    readonly isDraft: boolean;
  },
): Promise<{ readonly path: string }> {
  const project = await content.project();
  const file = path.posix.join(body.folder, `${body.slug}.md`);
  if (namesOf(project.settled()).fileOfSlug.has(body.slug))
    throw new StudioRefusal(`Another article has the address “${body.slug}”. Choose another name.`);
  const neighbor = [...project.live.files.values()].find(
    ({ path: each, facts }) => path.posix.dirname(each) === body.folder && facts !== undefined && facts.service !== '',
  );
  const written = TEMPLATES[body.template]({
    title: body.title,
    description: `What to do: ${body.title}`,
    product: neighbor?.facts?.service ?? '',
    productId: body.product,
    articleId: randomUUID(),
  });
  const whole = body.isDraft ? written.replace('\n/>', '\n    status="draft"\n/>') : written;
  const created = createFile(project.live.folders, file, whole);
  if (created.kind === 'refused') throw new StudioRefusal(created.reason);
  project.live.write(file, undefined);
  return { path: file };
}
