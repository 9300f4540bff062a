import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

const SOURCES = sourceFiles('app', 'components', 'lib', 'cli');

/** Names that Next asks a route for; what they are is in its documentation. */
const NEXT_EXPORTS =
  /^export (?:const (?:dynamic|metadata|viewport|config|runtime)\b|async function generateMetadata\b)/;

/** The one marked boundary file: what SQLite gives back was put there by the same room. */
const BOUNDARY = 'lib/catalog/rows.ts';

const EXPORT = /^export (?:default )?(?:abstract )?(?:async )?(?:function\*?|const|class|interface|type|let) ?[\w$]*/;

function exportsWithoutDoc(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.filter((line, index) => {
    if (!EXPORT.test(line) || NEXT_EXPORTS.test(line) || /^export type \* from|^export type \{/.test(line))
      return false;
    const isOverload = /^export function (\w+)/.exec(lines[index - 1] ?? '')?.[1] !== undefined;
    return !isOverload && !/\*\/\s*$/.test(lines[index - 1] ?? '');
  });
}

describe('source files', () => {
  it('bear names a user would say: none is a utility, a helper or common', () => {
    const vague = /(?:^|\/)(?:[\w-]*-)?(?:utils?|helpers?|common|misc|shared|stuff)(?:\/|\.tsx?$)/;
    expect(SOURCES.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('say of every export what it is', () => {
    const silent = SOURCES.flatMap(({ path, text }) => exportsWithoutDoc(text).map((line) => `${path}: ${line}`));
    expect(silent).toEqual([]);
  });

  it('leave the framework out of the browser: only its own two error pages are components there', () => {
    const client = SOURCES.filter(({ code }) => /^\s*'use client'/.test(code)).map(({ path }) => path);
    expect(client).toEqual(['app/error.tsx', 'app/global-error.tsx']);
  });

  it('that run in the browser are in the script folder of their room, without React, and only those', () => {
    const components = SOURCES.filter(({ path }) => path.startsWith('components/'));
    const wrong = components.filter(({ path, code }) => {
      const runsInBrowser =
        /\b(?:document\.(?:query|get|add|create)|localStorage\.|sessionStorage\.|addEventListener\()/.test(code);
      const isScript = path.includes('/script/');
      return isScript ? path.endsWith('.tsx') || /from 'react/.test(code) : runsInBrowser;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('claim no type that the compiler cannot see', () => {
    const claims = SOURCES.filter(({ path }) => path !== BOUNDARY).flatMap(({ path, code }) =>
      code
        .replace(/`[^`$]*`/g, '``')
        .split('\n')
        .filter((line) => /[\w)\]}] as (?!const\b)[A-Z{(\w]/.test(line.replace(/(['"`]).*?\1/g, "''")))
        .filter(
          (line) =>
            !/^\s*(?:import\b|export (?:\{|\*|type \{)|\w+ as \w+,?$)|^\s*\* /.test(line) &&
            !/[{,] ?\w+ as \w+ ?[},]/.test(line),
        )
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(claims).toEqual([]);
  });

  it('hand no list of unknown length to a call: beyond some 100,000 arguments the stack overflows', () => {
    const spread = /\.(?:push|unshift)\(\.\.\./;
    const wrong = [...SOURCES, ...sourceFiles('bench')].flatMap(({ path, code }) =>
      code.split('\n').flatMap((line) => (spread.test(line) ? [`${path}: ${line.trim()}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  it('look for the shared folder in one place alone, which can hide it', () => {
    const seeking = sourceFiles('app', 'components', 'lib', 'cli', 'tests', 'bench').filter(({ code }) =>
      /\.\.\/shared\/|['"]shared['"],\s*['"](?:corpus|search|conformance)|['"]\.\.['"],\s*['"]shared['"]/.test(code),
    );
    expect(seeking.map(({ path }) => path)).toEqual(['tests/run/real-content.mjs']);
  });

  it('stay short enough to read in one sitting', () => {
    const long = SOURCES.filter(({ path }) => !path.startsWith('lib/text/')).filter(
      ({ text }) => text.split('\n').length > 250,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('that open a room say in at most twelve lines what it is for and what it is not', () => {
    const doors = SOURCES.filter(({ path }) => /^lib\/[^/]+\/index\.ts$/.test(path));
    const wrong = doors.filter(({ text }) => {
      const [comment = ''] = /^\/\*\*[\s\S]*?\*\//.exec(text) ?? [];
      return !/Not here:/i.test(comment) || comment.split('\n').length > 12;
    });
    expect(doors.length).toBeGreaterThan(3);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
