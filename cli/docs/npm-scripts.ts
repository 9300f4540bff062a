/** What each script of package.json is for, in the order of docs/commands.md; the `pre…` scripts belong to the one they precede. */
export const NPM_SCRIPTS: Readonly<Record<string, string>> = {
  start: 'Installs what is missing, builds, compiles the content, and serves the site.',
  dev: 'The same for authors: a saved file is on the open page at once, and so are its errors.',
  'dev:code': 'The same for developers: changed code too, with the framework’s development server.',
  build: 'Builds the pages, where their sources changed.',
  test: 'Every check there is; `npm test -- --only types,lint,unit` runs some of them.',
  'test:quick': 'Types, style, and the quick units, in about a minute.',
  'test:deep':
    'Takes whole what `npm test` takes samples of: walks every form of the largest content three times without script and 60 in the browser, troubleshooters and the finder by 200 seeds each, 1,000 articles step by step; reads every article’s page; pastes every id, address, and error code into search; asks for 10,000 random paths; looks at every page after every kind of change, and at every kind of article with and without script. Of articles in other dialects, it opens 40 pages of each folder in the browser and reads all of them.',
  'test:nodes':
    'The units, and walks through flows of a running site, on Node 20.9, 22, 24, and 26; `-- --only 24.21.0 --short` takes one, without the units.',
  types: 'Checks the types of the whole project.',
  lint: 'Checks style and format.',
  'check:content': 'Checks the sample content.',
  docs: 'Writes the generated pages of docs/.',
  fuzz: 'Makes files with mistakes out of real ones, by seed, and takes them from bytes to page: nothing may throw, hang, act, come out unbalanced, or lose words. A quarter of the files are shapes: very wide, very deep, or very long, or one thing repeated many times. No file may take longer than 2 s of a processor; `-- --every-shape` takes each shape once, as large as it gets. `npm test` takes a few.',
  'kill-test': 'Kills compiles and servers at random moments: the catalog stays whole, and the next one works.',
  attack:
    'Tries again what an attacker found: raw HTTP, spellings, limits, forms, ids, files, and the log, against servers of its own. `npm test` runs a part.',
  soak: 'Half of the highest rate while the content is replaced and attackers ask for what costs: no failed request, no mixed page, kept pages within 50 ms, memory at rest.',
  bench:
    'Every measurement in turn, each against its goals; bench/README.md says what answers what, bench/RESULTS.md what came out.',
  'bench:compile': 'Compiling, beside the bare Markdown pipeline.',
  'bench:serve': 'Serving, beside nginx, node:http, and a minimal Next.js page.',
  'bench:page': 'The weight of a page, and what Lighthouse says.',
  'bench:build': 'From content to a served site, beside Starlight.',
  'bench:flow': 'Question pages while many readers answer.',
  'bench:growth': 'What grows with 1,000 to 300,000 articles.',
  'bench:search': 'How well and how fast search finds, beside FTS5, MiniSearch, and Orama.',
  'bench:sqlite': 'SQLite’s drivers for Node at the work of a site and of a compile.',
};
