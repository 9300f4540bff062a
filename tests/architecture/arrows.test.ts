import { describe, expect, it } from 'vitest';
import { importsOf, roomOf, type SourceFile, sourceFiles, targetOf } from './source-files';

/**
 * Which rooms of lib each may use, types included, ground floor first (DESIGN.md › Rooms): a room uses only rooms above it.
 * `catalog` is what a server reads, `compile` what makes it; nobody but the command line uses that.
 */
const LIB_ARROWS: Readonly<Record<string, readonly string[]>> = {
  words: [],
  format: [],
  text: ['format'],
  markdown: ['format', 'text'],
  brand: [],
  flow: ['format', 'text'],
  addresses: ['format'],
  catalog: ['format', 'markdown', 'words'],
  compile: ['addresses', 'brand', 'catalog', 'flow', 'format', 'markdown', 'text', 'words'],
  studio: ['catalog', 'compile', 'flow', 'format'],
  events: [],
  desk: ['addresses', 'catalog', 'events', 'format', 'words'],
  search: ['addresses', 'catalog', 'format', 'markdown', 'text', 'words'],
  routes: ['addresses', 'catalog'],
  share: ['flow', 'format', 'text'],
  request: ['addresses', 'catalog', 'share', 'text'],
  lookup: ['addresses', 'catalog', 'text'],
  sitemap: ['addresses', 'catalog', 'format', 'request'],
  // Only for where the project stands on disk.
  fonts: ['catalog'],
  journey: ['addresses', 'catalog', 'flow', 'format', 'markdown', 'request', 'routes', 'search', 'share', 'text'],
  twins: [
    ...[
      'addresses',
      'catalog',
      'flow',
      'format',
      'journey',
      'markdown',
      'request',
      'routes',
      'search',
      'share',
      'text',
    ],
  ],
  embed: ['addresses', 'catalog', 'journey', 'request', 'routes', 'text', 'twins'],
  api: [
    ...[
      'addresses',
      'catalog',
      'flow',
      'format',
      'journey',
      'lookup',
      'markdown',
      'request',
      'search',
      'share',
      'text',
    ],
    'twins',
  ],
};

/**
 * Rooms that both sides use have a second door, so that pages reach no parser and no checker of content
 * (docs/decisions/0053-second-doors.md).
 */
const SECOND_DOORS: ReadonlySet<string> = new Set([
  'lib/api/http',
  'lib/api/mcp',
  'lib/catalog/process',
  'lib/compile/live',
  'lib/compile/rules',
  'lib/desk/drawn',
  'lib/events/form',
  'lib/format/places',
  'lib/format/values',
  'lib/flow/checks',
  'lib/flow/drawing',
  'lib/flow/places',
  'lib/markdown/fragments',
  'lib/markdown/places',
  'lib/share/delivery',
  'lib/share/links',
  'lib/text/counted',
  'lib/text/script',
]);

/** What of a room, or of a part of it, runs in the browser, entered by the scripts of app (page, embed, studio), and by the scripts of other rooms alone. */
const SCRIPT_DOOR = /^components\/[^/]+(?:\/[^/]+)?\/script$/;

/** Which layers each may use. */
const LAYER_ARROWS: Readonly<Record<string, readonly string[]>> = {
  app: ['app', 'components', 'lib'],
  components: ['components', 'lib'],
  lib: ['lib'],
  cli: ['cli', 'lib'],
};

const SOURCES = sourceFiles('app', 'components', 'lib', 'cli');
const IMPORTS = SOURCES.flatMap((file) =>
  importsOf(file).map((specifier) => ({ file, specifier, target: targetOf(file, specifier) })),
);
const OWN_IMPORTS = IMPORTS.filter(({ specifier }) => /^(?:\.|@\/)/.test(specifier));

/** `a.ts → b`, for messages that name the arrow. */
function arrow({ file, specifier }: { readonly file: SourceFile; readonly specifier: string }): string {
  return `${file.path} → ${specifier}`;
}

function layerOf(target: string): string {
  return target.split('/', 1)[0] ?? '';
}

describe('the rooms', () => {
  it('are found, and so are the arrows between them', () => {
    expect(SOURCES.length).toBeGreaterThan(100);
    expect(OWN_IMPORTS.length).toBeGreaterThan(200);
  });

  it.each(Object.entries(LAYER_ARROWS))('%s uses no layer above it', (layer, allowed) => {
    const wrong = OWN_IMPORTS.filter(({ file }) => layerOf(file.path) === layer).filter(
      ({ target }) => !allowed.includes(layerOf(target)),
    );
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('of lib are all in the table of arrows', () => {
    const rooms = new Set(sourceFiles('lib').map(({ path }) => path.split('/')[1]));
    expect([...rooms].filter((room) => room === undefined || !(room in LIB_ARROWS))).toEqual([]);
  });

  it('of lib stand on floors: none is allowed one that comes after it', () => {
    const order = Object.keys(LIB_ARROWS);
    const upwards = Object.entries(LIB_ARROWS).flatMap(([room, allowed]) =>
      allowed.filter((other) => order.indexOf(other) >= order.indexOf(room)).map((other) => `${room} → ${other}`),
    );
    expect(upwards).toEqual([]);
  });

  it('of pages and of the server never compile', () => {
    const compiling = OWN_IMPORTS.filter(({ target }) => roomOf(target) === 'lib/compile').map(({ file }) => file.path);
    expect(compiling.filter((path) => /^(?:app|components|cli\/serve)\//.test(path))).toEqual([]);
  });

  it.each(Object.entries(LIB_ARROWS))('lib/%s uses only the rooms it is allowed', (room, allowed) => {
    const wrong = OWN_IMPORTS.filter(({ file }) => roomOf(file.path) === `lib/${room}`).filter(
      ({ target }) => ![room, ...allowed].some((name) => roomOf(target) === `lib/${name}`),
    );
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('are entered through their index.ts alone, but for the second doors', () => {
    const wrong = OWN_IMPORTS.filter(({ file, target }) => {
      const room = roomOf(target);
      const isDoor = target === room || SECOND_DOORS.has(target) || SCRIPT_DOOR.test(target);
      return room.includes('/') && room !== roomOf(file.path) && !isDoor;
    });
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('give their scripts to the browser alone', () => {
    const wrong = OWN_IMPORTS.filter(({ file, target }) => {
      const isScript =
        /^app\/(?:page|embed|studio)\.script\.ts$/.test(file.path) || /^components\/[^/]+\/script\//.test(file.path);
      return SCRIPT_DOOR.test(target) && !isScript;
    });
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('have no second door that nobody uses, and say on each what it is for and what it is not', () => {
    const used = new Set(OWN_IMPORTS.map(({ target }) => target));
    const doors = [...SECOND_DOORS].map((door) =>
      SOURCES.find(({ path }) => path.startsWith(`${door}.ts`) || path === `${door}/index.ts`),
    );
    expect([...SECOND_DOORS].filter((door) => !used.has(door))).toEqual([]);
    expect(doors.filter((door) => !/^\/\*\*[\s\S]*?Goal:[\s\S]*?Not here:/.test(door?.text ?? ''))).toEqual([]);
  });

  it('are named by the alias from outside, never by a relative path', () => {
    const wrong = OWN_IMPORTS.filter(
      ({ file, specifier, target }) => specifier.startsWith('.') && roomOf(target) !== roomOf(file.path),
    );
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('of lib know neither React nor Next', () => {
    const wrong = IMPORTS.filter(
      ({ file, specifier }) => file.path.startsWith('lib/') && /^(?:react|react-dom|next)(?:\/|$)/.test(specifier),
    );
    expect(wrong.map(arrow)).toEqual([]);
  });
});
