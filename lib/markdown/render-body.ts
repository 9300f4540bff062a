import type { RootContent } from 'hast';
import { type Article, atOrigins, type ContentData, type Diagnostic, placeFindings, SOLVING_ROLES } from '@/lib/format';
import { contentWords } from '@/lib/text';
import { withinBounds } from './bounds';
import { syntaxOf } from './constructs/body-syntax';
import { readColons } from './constructs/triple-colons';
import { type BodyFiles, NO_FILES } from './files/body-files';
import { DEEPEST_ELEMENT, isDeeperThan } from './is-deeper-than';
import { parseMarkdown } from './parse-markdown';
import type { Blank, DocumentLink, PieceGroup, Pieces, RenderResult, Section, Step } from './pieces';
import { plainPieces } from './plain-pieces';
import { ANY_MARK, dropMarks } from './prepare/marks';
import { isTooDeep, type PreparedSource, prepareSource } from './prepare/prepare-source';
import { BODY_RULES } from './slips/body-rules';
import { findSlips, type LayoutFacts } from './slips/find-slips';
import { Fragments } from './split/page-places';
import { placeAnchors, placeFragments, placeHeadings } from './split/place-headings';
import { type RawDocument, readDocuments } from './split/read-documents';
import { readSteps } from './split/read-steps';
import { markSteps, type RawGroup, readGroups } from './split/role-groups';
import { type Part, type SplitBody, splitSections } from './split/split-sections';
import type { TreeContext } from './tree/context';
import { placeMath } from './tree/place-math';
import { sanitizeNodes } from './tree/sanitize';
import { liftOutOfHeadings } from './tree/settle';
import { transformTree } from './tree/transform-tree';
import { treeText } from './tree/tree-text';
import { writeHtml } from './write-html';

/**
 * Renders an article's Markdown (for JSON kinds: what stands beside the JSON) into safe pieces. Never throws for any text;
 * time grows linearly with its length.
 */
export function renderBody(article: Article, data: ContentData, files: BodyFiles = NO_FILES): RenderResult {
  const source = article.body.format === 'markdown' ? article.body.text : article.body.preamble;
  if (isTooDeep(source)) return tooDeep(source, article);
  try {
    const { pieces, diagnostics, ...found } = renderSource(source, article, data, files);
    return { ...found, pieces: withLead(pieces, article, data), diagnostics: atOrigins(diagnostics, article.body) };
  } catch {
    return tooDeep(source, article);
  }
}

/** Puts the `intro` of a header (GitHub docs, FORMAT-LEARN.md 2), which is the first paragraph of its page, before the body. */
function withLead(pieces: Pieces, article: Article, data: ContentData): Pieces {
  const intro = article.dialect === 'plain' ? (article.properties.intro ?? '') : '';
  if (intro === '') return pieces;
  const lead = renderSource(
    intro,
    { ...article, body: { format: 'markdown', text: intro, line: 1 } },
    data,
    NO_FILES,
  ).pieces;
  // Its links into the content would need numbers of their own.
  const html =
    lead.contentLinks.length === 0
      ? lead.introHtml
      : `<p>${writeHtml([{ type: 'text', value: article.description }])}</p>`;
  return { ...pieces, introHtml: `${html}\n${pieces.introHtml}`, text: `${lead.text}\n${pieces.text}`.trim() };
}

/** What the pipeline cannot take (brackets, quotations or elements nested without end) is shown as it is written. */
function tooDeep(source: string, { path, body }: Article): RenderResult {
  return {
    pieces: plainPieces(source),
    diagnostics: placeFindings([BODY_RULES.tooDeep.at(0)], '', path, body.line),
    uses: [],
  };
}

function renderSource(source: string, article: Article, data: ContentData, files: BodyFiles): RenderResult {
  const { laid, rest, findings } = withinBounds(source);
  const words = contentWords(article.language);
  const syntax = syntaxOf(article.dialect);
  const prepared = prepareSource(laid, syntax, words);
  const pictures = { files, path: article.path, images: [], uses: new Set<string>(), shown: new Set<string>() };
  const context: TreeContext = {
    pictures,
    words,
    syntax,
    portal: portalOf(article, data),
    title: article.name,
    links: [],
    contentLinks: [],
    tables: [],
    blanks: prepared.blanks,
    blocks: prepared.blocks,
  };
  const { root, hasSurplusCells } = parseMarkdown(prepared.text, syntax.isCommonMark);
  if (isDeeperThan(root, DEEPEST_ELEMENT)) return tooDeep(source, article);
  const clean = liftOutOfHeadings(sanitizeNodes(transformTree(root, context)));
  const safe = [...(syntax.isCommonMark ? placeMath(clean) : clean), ...asWritten(rest)];
  const groups = article.dialect === 'azure-self-help' ? [] : readGroups(safe, data.sectionRoles);
  const { pieces, fragments } = toPieces(splitSections(safe, data.sectionNames), groups, context);
  const { isCommonMark } = syntax;
  const layout = {
    isCommonMark,
    hasTemplates: article.dialect === 'plain',
    shownImages: pictures.shown,
    readsDirectives: syntax.constructs.includes(readColons),
    deadFragments: fragments.dead,
    doubledHeadings: fragments.doubled,
    hasSurplusCells,
  };
  const excess = placeFindings(findings, source, article.path, article.body.line);
  const diagnostics = [...slipsOf(article, prepared, layout), ...excess];
  return { pieces, diagnostics, uses: [...pictures.uses], places: fragments.places };
}

/** What is beyond the bounds of a body stands at the end of its last section. */
function asWritten(rest: string): readonly RootContent[] {
  const text = dropMarks(rest);
  if (text.trim() === '') return [];
  return [{ type: 'element', tagName: 'pre', properties: { tabIndex: 0 }, children: [{ type: 'text', value: text }] }];
}

/** Of Markdown bodies alone: what stands beside JSON has no place of its own. */
function slipsOf({ body, path }: Article, { reading }: PreparedSource, layout: LayoutFacts): readonly Diagnostic[] {
  if (body.format === 'json') return [];
  return placeFindings(findSlips(reading, layout), reading.masked.source, path, body.line);
}

/** The portal of the public cloud where the article holds there, else of its first cloud that has one (FORMAT.md A.6). */
function portalOf(article: Article, data: ContentData): string {
  const clouds = article.effectiveClouds.includes('public') ? ['public'] : [...article.effectiveClouds, 'public'];
  const portal = clouds.map((cloud) => data.clouds[cloud]?.portal).find((host) => host);
  return portal ?? 'portal.azure.com';
}

function toPieces(
  split: SplitBody,
  groups: readonly RawGroup[],
  context: TreeContext,
): { readonly pieces: Pieces; readonly fragments: Fragments } {
  const steps = readSteps(nodesOf(split, 'steps'));
  const documents = readDocuments(nodesOf(split, 'documents'));
  const fragments = new Fragments(steps.steps.length || markSteps(groups));
  if (split.title !== '') fragments.lead(split.title, 'main');
  for (const name of split.anchors) fragments.name(name, 'main');
  if (context.syntax.isCommonMark) placeHeadings(split.intro, 1, fragments);
  const placed = placeParts(split.parts, fragments);
  for (const each of [split.finding, steps.intro, steps.outro, documents.rest]) placeHeadings(each, 2, fragments);
  for (const step of steps.steps) placeHeadings(step.nodes, step.group === '' ? 2 : 3, fragments);
  for (const nodes of [split.finding, split.intro, ...split.parts.map((part) => part.nodes)])
    placeAnchors(nodes, fragments);
  for (const nodes of [split.finding, split.intro, ...split.parts.map((part) => part.nodes)])
    placeFragments(nodes, fragments);
  const pieces: Pieces = {
    findingHtml: writeHtml(split.finding),
    introHtml: writeHtml(split.intro),
    stepsIntroHtml: writeHtml(steps.intro),
    steps: steps.steps.map(
      ({ nodes, group }, at): Step => ({ id: `step-${at + 1}`, html: writeHtml(nodes), text: treeText(nodes), group }),
    ),
    stepsOutroHtml: writeHtml(steps.outro),
    documents: documents.documents.map(toDocument),
    documentsHtml: writeHtml(documents.rest),
    sections: placed.map(
      ({ part, ...section }): Section => ({ ...section, html: isStandard(part) ? '' : writeHtml(part.nodes) }),
    ),
    groups: groups.map(writeGroup),
    links: context.links,
    contentLinks: context.contentLinks ?? [],
    images: context.pictures.images,
    blanks: distinct(context.blanks),
    text: bodyText(split, context),
  };
  return { pieces, fragments };
}

function writeGroup({ role, title, under, level, intro, steps }: RawGroup): PieceGroup {
  const htmlOf = (nodes: readonly RootContent[]) => (SOLVING_ROLES.has(role) ? writeHtml(nodes) : '');
  return {
    role,
    title,
    under,
    level,
    introHtml: htmlOf(intro),
    steps: steps.map(({ text, nodes }) => ({ text, html: htmlOf(nodes) })),
  };
}

function nodesOf(split: SplitBody, role: Part['role']): RootContent[] {
  return split.parts.filter((part) => part.role === role).flatMap((part) => part.nodes);
}

function isStandard(part: Part): boolean {
  return part.role === 'steps' || part.role === 'documents';
}

/** The sections as pages show them: levels that never skip, ids that never clash; headings inside them likewise. */
function placeParts(parts: readonly Part[], fragments: Fragments): (Omit<Section, 'html'> & { readonly part: Part })[] {
  let last = 1;
  return parts.map((part) => {
    const level = isStandard(part) || part.level < 3 || last === 1 ? 2 : 3;
    last = level;
    const id = isStandard(part) ? `recommended-${part.role}` : fragments.take(part.heading);
    for (const name of part.anchors) fragments.name(name, id);
    if (isStandard(part)) fragments.lead(part.heading, id);
    if (!isStandard(part)) placeHeadings(part.nodes, level, fragments);
    return { id, heading: part.heading, level, role: part.role, part };
  });
}

/** A title of another article is none of this one's words. */
function bodyText(split: SplitBody, { words }: TreeContext): string {
  let folds = 0;
  const parts = split.parts.map((part) => {
    const label = part.role === 'collapsible' ? `${words.section} ${++folds}\n` : '';
    return `${label}${part.heading}\n${treeText(part.nodes)}`;
  });
  return [split.title, treeText(split.finding), treeText(split.intro), ...parts]
    .filter((each) => each !== '')
    .join('\n')
    .replace(ANY_MARK, '');
}

function toDocument({ title, href, note }: RawDocument): DocumentLink {
  return { title, href, site: siteOf(href), noteHtml: writeHtml(note) };
}

function siteOf(href: string): string {
  return /^https?:\/\/([^/?#:]+)/i.exec(href)?.[1]?.toLowerCase() ?? '';
}

function distinct(blanks: readonly Blank[]): Blank[] {
  return [...new Map(blanks.map((blank) => [blank.name, blank])).values()];
}
