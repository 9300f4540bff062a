import type { Report } from '../rule';
import { noHeader } from '../rules/no-header';
import { textBeforeHeader } from '../rules/text-before-header';
import { findPropertiesHeader } from './find-properties-header';
import type { Header } from './header';
import { readFrontMatter } from './read-front-matter';
import { scanPropertiesHeader } from './scan-properties-header';

/**
 * A file's header in either dialect: YAML front matter where the file opens with it, else the first `<properties … />`
 * (FORMAT.md A.1: searched for, not anchored). A file with neither gets an empty header of dialect `none`.
 */
export function readHeader(text: string, report: Report): Header {
  const frontMatter = readFrontMatter(text, report);
  if (frontMatter !== undefined) return frontMatter;
  const start = findPropertiesHeader(text);
  if (start < 0) {
    report(noHeader.at(0));
    return { dialect: 'none', start: 0, end: 0, properties: [] };
  }
  const before = text.slice(0, start).search(/\S/);
  if (before >= 0) report(textBeforeHeader.at(before));
  return scanPropertiesHeader(text, start, report);
}
