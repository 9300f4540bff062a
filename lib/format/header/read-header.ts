import type { Report } from '../rule';
import { textBeforeHeader } from '../rules/header';
import type { Header } from './header';
import { readFrontMatter } from './read-front-matter';
import { readTomlHeader } from './read-toml-header';
import { scanPropertiesHeader } from './scan-properties-header';

/**
 * A file's header in any form: front matter in YAML or TOML where the file opens with it, else the first `<properties … />`
 * (FORMAT.md A.1: searched for, not anchored). A file with neither gets an empty header of the form `none`.
 */
export function readHeader(text: string, report: Report): Header {
  const frontMatter = readFrontMatter(text, report) ?? readTomlHeader(text);
  if (frontMatter !== undefined) return frontMatter;
  const start = findPropertiesHeader(text);
  if (start < 0) return { form: 'none', start: 0, end: 0, properties: [] };
  const before = text.slice(0, start).search(/\S/);
  if (before >= 0) report(textBeforeHeader.at(before));
  return withTags(scanPropertiesHeader(text, start, report), text, report);
}

/**
 * The header of 2013 to 2016 has a second part (FORMAT-LEARN.md 1); of a property in both, the first counts.
 *
 *     > | <properties pageTitle="…"/>⏎⏎<tags ms.date="05/06/2015"/>
 *                                      ^
 */
function withTags(header: Header, text: string, report: Report): Header {
  const tags = /^\s*<tags(?=\s)/i.exec(text.slice(header.end, header.end + 500))?.[0];
  if (tags === undefined) return header;
  const { end, properties } = scanPropertiesHeader(text, header.end + tags.indexOf('<'), report);
  const names = new Set(header.properties.map(({ name }) => name.toLowerCase()));
  const added = properties.filter(({ name }) => !names.has(name.toLowerCase()));
  return { ...header, end, properties: [...header.properties, ...added] };
}

/** A `<properties` past this many characters is part of the text, such as an article about this format. */
const LATEST_START = 4000;

/**
 * Where the header `<properties …` opens; -1 for none. One in a fenced or inline code sample is not a header.
 *
 *     > | # Admin shutdown⏎⏎<properties⏎    pageTitle="…"
 *                           ^
 */
export function findPropertiesHeader(text: string): number {
  const zone = text.slice(0, LATEST_START + 20);
  for (const match of zone.matchAll(/<properties(?=[\s\u200b])/gi)) {
    if (match.index > LATEST_START) return -1;
    if (!isInCode(zone.slice(0, match.index))) return match.index;
  }
  return -1;
}

function isInCode(before: string): boolean {
  if (before.endsWith('`')) return true;
  const fences = before.match(/^[ \t]*(?:```|~~~)/gm);
  return fences !== null && fences.length % 2 === 1;
}
