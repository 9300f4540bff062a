import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from '../architecture/source-files';

const SHEETS = ['app', 'components'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => path.join(folder, name)),
);

/** A side by its name, in a property or as a value. */
const NAMED_SIDE =
  /^(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:\w+-)?(?:left|right)\b[\w-]*|left|right)$|^(?:float|clear|text-align)=.*\b(?:left|right)\b/;

/** Four lengths in the order top, right, bottom, left. */
const FOUR_SIDES = /^(?:margin|padding|inset|border-width|scroll-margin|scroll-padding)$/;

/** The words of a class that set a side: Tailwind's `ml-`, `pr-`, `left-`, `text-right`, `border-l`, `rounded-tr`. */
const SIDED_CLASS =
  /(?<![\w-])-?(?:(?:scroll-)?[mp][lr]-[\w.[\]]+|(?:left|right)-[\d.[][\w.[\]]*|text-(?:left|right)|float-(?:left|right)|(?:border|rounded)-(?:[lr]|t[lr]|b[lr])\b)(?![\w/])/;

/** What an author wrote is what they get: GitHub's own `align`. */
const AUTHORS_OWN = /\[align="(?:left|right)"\]/;

/** The declarations of a sheet that name a side of the page, as `selector { property: value }`. */
function sidesIn(css: string): readonly string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g);
  return Array.from(rules).flatMap(([, selector = '', body = '']) =>
    AUTHORS_OWN.test(selector)
      ? []
      : body
          .split(';')
          .filter(namesSide)
          .map((declaration) => `${selector.trim()} { ${declaration.trim()} }`),
  );
}

function namesSide(declaration: string): boolean {
  const [property = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
  const [, right, , left] = value.split(/\s+(?![^(]*\))/);
  return (
    NAMED_SIDE.test(property) ||
    NAMED_SIDE.test(`${property}=${value}`) ||
    (FOUR_SIDES.test(property) && left !== undefined && left !== right)
  );
}

describe('the style sheets', () => {
  it('name the start and the end of a line, never its left and its right', () => {
    expect(SHEETS.length).toBeGreaterThan(15);
    const sided = SHEETS.flatMap((file) =>
      sidesIn(readFileSync(path.join(ROOT, file), 'utf8')).map((line) => `${file}: ${line}`),
    );
    expect(sided).toEqual([]);
  });

  it('are used by classes that do the same', () => {
    const sided = sourceFiles('app', 'components')
      .filter(({ path: file }) => file.endsWith('.tsx'))
      .flatMap(({ path: file, code }) =>
        code.split('\n').flatMap((line) => (SIDED_CLASS.test(line) ? [`${file}: ${line.trim()}`] : [])),
      );
    expect(sided).toEqual([]);
  });

  it.each([
    ['a margin', '.a { margin-left: 1rem }'],
    ['a border', '.a { border-right-color: red }'],
    ['a corner', '.a { border-top-left-radius: 0 }'],
    ['a place', '@media print { .a { top: 0; left: 0 } }'],
    ['four lengths', '.a { padding: 0 1rem 0 calc(1rem + 2px) }'],
    ['a float', '.a { float: left }'],
    ['text', '.a { text-align: right }'],
  ])('would be found to name a side: %s', (_, css) => {
    expect(sidesIn(css)).toHaveLength(1);
  });

  it.each(['pl-5', '-ml-2', 'mt-2 mr-auto', 'text-right', 'border-l', 'rounded-tl', 'left-0'])(
    'would be found in a class: %s',
    (name) => {
      expect(SIDED_CLASS.test(`className="${name}"`)).toBe(true);
    },
  );
});
