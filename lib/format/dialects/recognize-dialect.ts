import { decodeBytes } from '../decode-bytes';
import type { Header } from '../header/header';
import { readHeader } from '../header/read-header';
import { azureContent } from './azure-content';
import { azureSelfHelp } from './azure-self-help';
import type { Dialect, FolderDialect } from './dialect';
import { type DialectRules, firstNamed } from './dialect-rules';
import { learn } from './learn';
import { plain } from './plain';

/** Every dialect by its name, in the order in which they are tried. To add one, see docs/dialects.md. */
export const DIALECT_RULES: Readonly<Record<Dialect, DialectRules>> = {
  learn,
  'azure-self-help': azureSelfHelp,
  'azure-content': azureContent,
  plain,
};

/**
 * The dialect of a file: the one its folder names, else the only one that has such a header, else that of most files in the
 * folder. A file that nothing is known of keeps the rules of self-help, for then its author is told what is missing.
 */
export function recognizeDialect(header: Header, folder: FolderDialect | undefined): Dialect {
  if (folder?.isNamed) return folder.name;
  return surelyIs(header) ?? folder?.name ?? likelyIs(header);
}

/** The dialect that alone has such a header; `undefined` where several may. */
function surelyIs(header: Header): Dialect | undefined {
  return Object.values(DIALECT_RULES).find((rules) => rules.recognize(header) !== undefined)?.name;
}

/** What a file that begins with these bytes says for its folder; `undefined` where it has no header. */
export function dialectOfHead(bytes: Uint8Array): Dialect | undefined {
  const header = readHeader(decodeBytes(bytes, ignore), ignore);
  return header.form === 'none' ? undefined : (surelyIs(header) ?? likelyIs(header));
}

function ignore(): void {}

function likelyIs(header: Header): Dialect {
  const isPlain = header.form === 'frontMatter' && firstNamed(header, ['pagetitle']) === undefined;
  return isPlain ? 'plain' : 'azure-self-help';
}
