/** The least that the framework serves for the same page: one prerendered page of a server component, its own scripts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort, lastingFolder, ROOT } from './places.mjs';
import { run, startServer } from './programs.mjs';

const NEXT = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
const QUIET = { NEXT_TELEMETRY_DISABLED: '1' };

const LAYOUT = `export const metadata = { title: 'One article' };
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;

const PAGE = `import body from './body.json';
export const dynamic = 'force-static';
export default function Page() {
  return <div dangerouslySetInnerHTML={{ __html: body }} />;
}
`;

/**
 * Packages are found in the project's node_modules, for the folder lies inside the project. So does the project's own
 * `proxy.ts`, which the framework would take as well if it looked for more than JSX.
 */
const CONFIG = (root) =>
  `export default { poweredByHeader: false, pageExtensions: ['jsx'], turbopack: { root: ${JSON.stringify(root)} } };\n`;

/**
 * Builds the minimal app around what stands in a page's body.
 * @param {string} html one of our pages
 * @returns {string} the app's folder
 */
export function buildMinimalNext(html) {
  const folder = lastingFolder('minimal-next');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'app'), { recursive: true });
  const files = {
    'package.json': '{ "private": true, "type": "module" }',
    'next.config.mjs': CONFIG(ROOT),
    'app/layout.jsx': LAYOUT,
    'app/page.jsx': PAGE,
    'app/body.json': JSON.stringify(bodyOf(html)),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  run(process.execPath, [NEXT, 'build'], { cwd: folder, env: { ...QUIET, NODE_ENV: 'production' } });
  return folder;
}

/** Serves it as its makers say: `next start`. */
export async function startMinimalNext(folder) {
  const port = String(await freePort());
  const args = [NEXT, 'start', '--hostname', '127.0.0.1', '--port', port];
  return startServer(process.execPath, args, `http://127.0.0.1:${port}/`, { cwd: folder, env: QUIET });
}

/** What a reader sees; scripts are the framework's and come again. */
function bodyOf(html) {
  const [, body = html] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  return body.replace(/<script[\s\S]*?<\/script>/g, '');
}
