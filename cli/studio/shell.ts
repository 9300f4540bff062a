import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the Studio is. */
export const STUDIO = '/studio';

/** Its script’s first file. */
export const STUDIO_SCRIPT = `${STUDIO}/studio.js`;

/** Its style sheet. */
export const STUDIO_SHEET = `${STUDIO}/studio.css`;

/** What the pages of the Studio hand to its script. */
interface Handed {
  readonly token: string;
  /** Of the styles that the editor writes into the page. */
  readonly nonce: string;
}

/** The page of the Studio: empty, for its script draws what the address asks for. */
export function shellPage({ token, nonce }: Handed): string {
  return `<!DOCTYPE html>
<html lang="en" data-studio-token="${token}" data-studio-nonce="${nonce}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Studio</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STUDIO_SHEET}">
<script type="module" src="${STUDIO_SCRIPT}"></script>
</head>
<body><div id="studio" class="studio"><noscript>The Studio needs JavaScript. You can also edit the files in any editor; <code>stepwise lsp</code> helps there too.</noscript></div></body>
</html>
`;
}

/** What the browser may do there: its own files alone, and the styles with the nonce. */
export function shellPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The style sheet: the palette and the type of the site, as its own sheets name them, and the Studio’s rules. */
export function studioSheet(root: string): string {
  const read = (...parts: readonly string[]) => readFileSync(path.join(root, ...parts), 'utf8');
  // Tailwind’s word for custom properties of the root; the line that empties its own palette means nothing elsewhere.
  const tokens = read('app', 'styles', 'tokens.css')
    .replace('@theme static', ':root')
    .replace('--color-*: initial;', '');
  return [tokens, read('app', 'styles', 'map.css'), read('components', 'studio', 'studio.css')].join('\n');
}
