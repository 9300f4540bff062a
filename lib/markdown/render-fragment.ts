import { toHtml } from 'hast-util-to-html';
import { contentWords } from '@/lib/text';
import { syntaxOf } from './constructs/body-syntax';
import { NO_FILES } from './files/body-files';
import { DEEPEST_ELEMENT, isDeeperThan } from './is-deeper-than';
import { parseHtml } from './parse-markdown';
import { prepareSource } from './prepare/prepare-source';
import type { TreeContext } from './tree/context';
import { sanitizeNodes } from './tree/sanitize';
import { transformTree } from './tree/transform-tree';
import { writeHtml } from './write-html';

const NEEDS_CLEANING = /[<>&\uE000-\uE00F]|https?:/;

/**
 * A fragment of HTML or plain text from a JSON body (an info block, a help text, FORMAT.md D.3) as safe HTML. Plain text
 * comes back as it is, and so do the words of what is nested deeper than anybody means.
 */
export function renderFragment(fragment: string, language = 'en'): string {
  if (!NEEDS_CLEANING.test(fragment)) return fragment;
  try {
    return cleaned(fragment, language);
  } catch {
    return wordsOf(fragment);
  }
}

function wordsOf(fragment: string): string {
  return toHtml({ type: 'text', value: fragment.replace(/<[^<>]*>/g, ' ') }).trim();
}

function cleaned(fragment: string, language: string): string {
  const { text, blanks, blocks } = prepareSource(fragment);
  const context: TreeContext = {
    words: contentWords(language),
    syntax: syntaxOf('azure-self-help'),
    portal: 'portal.azure.com',
    title: '',
    blanks,
    blocks,
    links: [],
    contentLinks: undefined,
    tables: [],
    pictures: { files: NO_FILES, path: '', images: [], uses: new Set(), shown: new Set() },
  };
  const root = parseHtml(text);
  if (isDeeperThan(root, DEEPEST_ELEMENT)) return wordsOf(fragment);
  return writeHtml(sanitizeNodes(transformTree(root, context)));
}
