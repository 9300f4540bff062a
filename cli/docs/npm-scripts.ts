/** What each script of package.json is for, in the order of docs/commands.md; the `pre…` scripts belong to the one they precede. */
export const NPM_SCRIPTS: Readonly<Record<string, string>> = {
  start: 'Installs what is missing, builds, compiles the content, and serves the site.',
  dev: 'The same for authors: saved changes, and their errors, show up on the open page right away.',
  'dev:code': 'The same for developers: picks up code changes too, with the framework’s development server.',
  build: 'Builds the pages whose sources changed.',
  test: 'Runs every check. `npm test -- --only types,lint,unit` runs some of them.',
  'test:quick': 'Checks types and style and runs the quick unit tests, in about a minute.',
  'test:deep':
    'Runs in full what `npm test` samples. Walks every form of the largest content three times without script and 60 of them in the browser, troubleshooters and the finder with 200 seeds each, and 1,000 articles step by step. Reads every article’s page, pastes every ID, address, and error code into search, and asks for 10,000 random paths. Formats every article, and edits articles 20,000 times at random in a language server. Looks at every page after every kind of change, and at every kind of article with and without script. For other dialects, opens 40 pages of each folder in the browser and reads all of them.',
  'test:nodes':
    'Runs the unit tests and walks through flows of a running site on Node 20.9, 22, 24, and 26. `-- --only 24.21.0 --short` runs one version without the unit tests.',
  types: 'Checks the types of the whole project.',
  lint: 'Checks style and format.',
  'check:content': 'Checks the sample content.',
  docs: 'Writes the generated pages of docs/.',
  'package:vscode': 'Packs the extension for Visual Studio Code (docs/editors.md).',
  screenshots: 'Takes the pictures of the README again: home, an article, a flow, and a summary, light and dark.',
  'screenshots:sheets':
    'Draws contact sheets of every kind of page: six widths, dark, forced colors, script off, right to left, and 400 % zoom. `-- --site URL` looks at a running site, `--only dark` at one mode, `--whole` at whole pages.',
  fuzz: 'Makes faulty files from real ones, by seed, and takes them from bytes to page: nothing may throw, hang, run script, come out unbalanced, or lose words. A quarter of the files are extreme shapes: very wide, very deep, very long, or one thing repeated many times. No file may take more than 2 s of processor time. `-- --every-shape` tries each shape once, as large as it gets. `npm test` runs a few.',
  'kill-test': 'Kills compiles and servers at random moments. The catalog must stay whole, and the next run must work.',
  'kill-test:events':
    'Kills a server and its events database a hundred times at random moments, then takes the database away for minutes: every event must arrive, once. `-- --kills 100 --away 10`.',
  attack:
    'Repeats known attacks against its own servers: raw HTTP, spellings, limits, forms, IDs, files, and the log. `npm test` runs part of them.',
  soak: 'Runs at half of the highest rate while the content is replaced and attackers ask for expensive pages: no failed request, no mixed page, cached pages within 50 ms, steady memory.',
  bench:
    'Runs every measurement in turn, each against its goals. bench/README.md explains them, and bench/RESULTS.md has the results.',
  'bench:compile': 'Measures compiling, compared with the bare Markdown pipeline.',
  'bench:serve': 'Measures serving, compared with nginx, node:http, and a minimal Next.js page.',
  'bench:page': 'Measures how heavy pages are, and runs Lighthouse.',
  'bench:build': 'Measures the time from content to a served site, compared with Starlight.',
  'bench:flow': 'Measures question pages while many readers answer.',
  'bench:events':
    'Sends 5,000 events a second for a minute and kills the writer at random moments, on SQLite and PostgreSQL: none may be lost or counted twice.',
  'bench:events-pages':
    'Reads cached pages with and without 5,000 incoming events a second: the 99th percentile may rise by at most 10%.',
  'bench:desk': 'Makes up ten million events by seed and measures every page of the desk, on SQLite and PostgreSQL.',
  'bench:mcp': 'Measures how often a scripted assistant reads the right article within three calls.',
  'bench:lsp': 'Types into the language server with the largest content open: time to findings, memory.',
  'bench:studio': 'Types into the Studio in a browser: time from a keystroke to the updated page.',
  'bench:api': 'Measures the API, compared with the cached page of the same article.',
  'bench:growth': 'Measures what grows from 1,000 to 300,000 articles.',
  'bench:search': 'Measures how well and how fast search works, compared with FTS5, MiniSearch, and Orama.',
  'bench:sqlite': 'Compares SQLite drivers for Node on the work of a site and of a compile.',
};
