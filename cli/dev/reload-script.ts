import { findingsBar } from './findings-bar';

/** Where a page in development listens for new content. */
export const RELOAD_EVENTS = '/__dev/reload';

/** Where the script below is. */
export const RELOAD_SCRIPT = '/__dev/reload.js';

/**
 * What a page in development runs: it loads itself anew when the content changed, and once more when the server was
 * away meanwhile; and it shows what was found in the files that were saved. The place on the page is kept by the browser.
 */
export const reloadScript = `${findingsBar}
const events = new EventSource('${RELOAD_EVENTS}');
let version;
events.addEventListener('version', ({ data }) => {
  if (version !== undefined && version !== data) location.reload();
  version = data;
});
events.addEventListener('findings', ({ data }) => showFindings(JSON.parse(data)));
addEventListener('pagehide', () => events.close());
`;

/** Puts the script into a page of HTML, at the end of its body; production code knows nothing of it. */
export function withReloadScript(html: string): string {
  const tag = `<script type="module" src="${RELOAD_SCRIPT}"></script>`;
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + tag : html.slice(0, end) + tag + html.slice(end);
}
