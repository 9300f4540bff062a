/** Code of another file that a body shows. */
export interface CodeSource {
  readonly target: string;
  readonly language: string;
  /** Lines such as `1-10,15`; empty for all of them. */
  readonly range: string;
  /** Name of a part that comments in the code begin and end (`// <part>`, `// </part>`); empty for none. */
  readonly part: string;
}

/** The pattern of `:::code language="x" source="path" range="1-3":::` (FORMAT-LEARN.md 2); its group holds the attributes. */
export const CODE_DIRECTIVE = ':::[ \\t]{0,9}code[ \\t]([^\\n]{1,2000}?):::';

/** The pattern of `[!code-csharp[name](path?range=1-3#part)]`; its groups hold the language and the target. */
export const CODE_MARKER =
  '\\[!code(?:-([\\w+#]{1,30}))?[ \\t]{0,9}\\[[^\\]\\n]{0,300}\\]\\([ \\t]{0,9}([^()\\s]{1,600})[^()\\n]{0,300}\\)\\]';

/** What a `:::code` directive names. */
export function codeOfDirective(attributes: string): CodeSource {
  const get = (name: string): string =>
    new RegExp(`\\b${name}[ \\t]*=[ \\t]*["']([^"'\\n]*)["']`, 'i').exec(attributes)?.[1]?.trim() ?? '';
  return { target: get('source'), language: get('language'), range: get('range'), part: get('id') };
}

/** What a `[!code]` marker names. */
export function codeOfMarker(language: string, written: string): CodeSource {
  const [target = '', rest = ''] = written.split(/[?#](.*)/s, 2);
  const options = new URLSearchParams(rest.replace('#', '&part='));
  const fragment = written.includes('?') ? (options.get('part') ?? '') : rest;
  const lines = /^L(\d+)(?:-L?(\d+))?$/i.exec(fragment);
  const range = options.get('range') ?? (lines ? `${lines[1]}-${lines[2] ?? lines[1]}` : '');
  return { target, language, range, part: options.get('name') ?? (lines ? '' : fragment) };
}

/** The lines of a file that a body shows, as a fenced block that nothing in them ends. */
export function codeBlock(text: string, { language, range, part }: CodeSource): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const chosen = range === '' ? partOf(lines, part) : linesOf(lines, range);
  const longest = (chosen.join('\n').match(/`{3,}/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${/^[\w+#.-]{0,40}$/.test(language) ? language : ''}`, ...chosen, fence].join('\n');
}

/** Parts of a range that are read; a real one has a few. */
const MOST_PARTS = 50;

function linesOf(lines: readonly string[], range: string): readonly string[] {
  return range
    .split(',')
    .slice(0, MOST_PARTS)
    .flatMap((each) => {
      const [, first = '', dash, last = ''] = /^\s*(\d+)\s*(-)?\s*(\d*)\s*$/.exec(each) ?? [];
      if (first === '') return [];
      return lines.slice(
        Number(first) - 1,
        dash === undefined ? Number(first) : last === '' ? undefined : Number(last),
      );
    });
}

function partOf(lines: readonly string[], part: string): readonly string[] {
  if (part === '') return lines;
  const name = part.toLowerCase();
  const from = lines.findIndex((line) => line.toLowerCase().includes(`<${name}>`));
  const to = lines.findIndex((line, at) => at > from && line.toLowerCase().includes(`</${name}>`));
  return from < 0 ? lines : lines.slice(from + 1, to < 0 ? undefined : to);
}
