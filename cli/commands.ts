import { CONTENT, type Command } from './command';
import { EDITOR_COMMANDS } from './editor-commands';

export type { Command } from './command';

const OUT = '  --out FILE      catalog file (default: STEPWISE_CATALOG, else .stepwise/catalog.db)';

const SERVER = `  --port N        port, 0 for a free one (default: PORT, else 3000)
  --host H        host name or address (default: HOST, else localhost)
${CONTENT}
  --catalog FILE  catalog file, or for start and serve its https address (default: STEPWISE_CATALOG, else one in .stepwise
                  for each content folder)`;

/** Every command by name, in the order of the overview. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  compile: {
    summary: 'Compile a content folder into a catalog.',
    usage: `[options]

${CONTENT}
${OUT}
  --data DIR      content data (default: data/ in the content folders, else the project’s own)
  --workers N     threads (default: one per core, at most 4)
  --frozen        write nothing into the content; without it, data/addresses.json is updated: commit it
  --no-new-errors keep the old catalog if the content has errors it didn’t have before
  --checksum      write FILE.sha256 beside the catalog, for sites that fetch it from a store

Exit: 0 compiled; 1 compiled, but errors were found in the content; 2 not compiled, the old catalog stays.`,
    load: () => import('./compile'),
  },
  check: {
    summary: 'Print what’s wrong in the content, with line, column, and fix.',
    usage: `[FILE…] [options]

${CONTENT}
  --data DIR      content data, as for compile
  --format F      text (default), json (one object per line), sarif (2.1.0), or github (workflow annotations)
  --severity S    lowest severity to print: error, warning, or info (default: info)
  --fix           first fix what can be fixed without changing what readers see; --fix=all fixes the rest too, after showing
                  the difference (on a terminal it asks; elsewhere add --yes)
  --against FILE  an older catalog: print only the addresses in it (of articles, steps, products, flows, IDs) that would now break
                  or lead elsewhere, as text or json

If FILEs are given, only what’s wrong in those is printed and counted; all content is still read.

Exit: 0 no errors (infos and warnings don’t count), and no address would break; 1 errors, or an address would break; 2 the
content or the older catalog couldn’t be read.`,
    load: () => import('./check'),
  },
  links: {
    summary: 'Check that links to other sites still work.',
    usage: `[options]

${CONTENT}
  --data DIR      content data, as for compile; outside-links.json there names old hosts, sign-in hosts, and hosts to leave alone
  --format F      text (default), json (one object per line), sarif (2.1.0), or html (a page by article, to write into a file)
  --fix           write the new addresses of pages that moved, and drop unneeded languages (/en-us/) from links
  --pace MS       minimum time between two requests to one host (default: 500)
  --per-host N    maximum requests to one host at the same time (default: 2)
  --at-once N     maximum requests at the same time (default: 16)
  --timeout S     seconds to wait for an answer (default: 20)
  --retries N     more tries if a host is busy or doesn’t answer (default: 2)
  --max-age DAYS  check again if the last result is older than this (default: 7; 0 checks all)
  --memory FILE   file for results, so a stopped run can continue (default: .stepwise/links.jsonl)

Exit: 0 no errors (a page that moved, requires sign-in, or can’t be reached today doesn’t count); 1 errors: pages that are gone, hosts
that don’t exist; 2 the content couldn’t be read.`,
    load: () => import('./links'),
  },
  explain: {
    summary: 'Explain a code from check, with a bad and a good example.',
    usage: `CODE

Exit: 0 explained; 2 no such code (similar codes are listed).`,
    load: () => import('./explain'),
  },
  export: {
    summary: 'Print every content file as one JSON object per line.',
    usage: `[options]

${CONTENT}
  --data DIR      content data, as for compile

Exit: 0 exported; 2 the content couldn’t be read.`,
    load: () => import('./export'),
  },
  new: {
    summary: 'Write a new article, question form, or guided troubleshooter that passes check.',
    usage: `article|form|troubleshooter PRODUCT/SLUG --title TITLE [options]

  --content DIR   content folder (default: the first of CONTENT_DIR, else content); the article goes in its articles/ folder,
                  if it has one
  --description T one sentence on what the article helps with
  --product ID    product ID (default: the one that other articles in the folder have)

Exit: 0 written; 2 not written.`,
    load: () => import('./new'),
  },
  rename: {
    summary: 'Give an article another slug or article ID, and change every link to it.',
    usage: `OLD NEW [options]

${CONTENT}
  --data DIR      content data, as for compile
  --dry-run       print what would be done

OLD is a slug or an article ID. With another slug, the file is renamed, or its slug property is written if the file name
differs from the slug. The old name becomes an alias in data/aliases.json. Afterward, run compile, and commit data/addresses.json.

Exit: 0 renamed; 2 nothing was changed: NEW is taken, or no article has the name OLD.`,
    load: () => import('./rename'),
  },
  init: {
    summary: 'Look at a folder of Markdown, write its stepwise.json, and print what was found.',
    usage: `[options]

  --content DIR   the folder (default: the current one)
  --force         overwrite an existing stepwise.json

Exit: 0 written; 2 not written.`,
    load: () => import('./init'),
  },
  'search-eval': {
    summary: 'Measure how well and how fast search finds the right articles for a list of queries.',
    usage: `--content DIR --queries FILE [options]

  --content DIR   content folder; recompiled without the forms whose titles are the queries
  --queries FILE  JSON: { "queries": [{ "query", "form", "relevant": [paths] }] }
  --data DIR      content data, as for compile
  --typos         one typo in the longest word of every query
  --seed S        seed of the typos (default: 1)
  --json          one flat object: ndcg10, hit1, hit3, p50, p95, p99 (ms), peakMiB, queries

Exit: 0 measured; 2 the content or the queries couldn’t be read.`,
    load: () => import('./search-eval'),
  },
  synonyms: {
    summary: 'Suggest words that mean the same, based on how articles use them.',
    usage: `--suggest [options]

  --suggest       print pairs for data/synonyms.json that it doesn’t have, the likeliest first, each with the evidence for it;
                  opposites are used in similar ways, so review each pair
  --catalog FILE  catalog file (default: STEPWISE_CATALOG, else .stepwise/catalog.db)
  --top N         maximum number of pairs to print (default: 40)

Exit: 0 printed; 2 no catalog.`,
    load: () => import('./synonyms'),
  },
  mcp: {
    summary: 'Serve a catalog to an assistant on standard input and output (Model Context Protocol).',
    usage: `[options]

  --catalog FILE  catalog file (default: STEPWISE_CATALOG, else .stepwise/catalog.db)

Exit: 0 the assistant disconnected; 2 there’s no catalog.`,
    load: () => import('./mcp'),
  },
  ...EDITOR_COMMANDS,
  start: {
    summary: 'Build, compile, and serve. Steps that are up to date are skipped.',
    usage: `[options]

${SERVER}

Exit: 0 stopped by a signal; 1 couldn’t start.`,
    load: () => import('./start'),
  },
  serve: {
    summary: 'Serve a catalog that was compiled elsewhere. Builds the pages first if their sources changed.',
    usage: `[options]

${SERVER}

Exit: 0 stopped by a signal; 1 couldn’t start; for example, there’s no catalog.`,
    load: () => import('./serve'),
  },
  dev: {
    summary: 'Serve for authors: saved changes show up on the open page right away.',
    usage: `[options]

${SERVER}
  --code          also pick up code changes (uses Next’s development server; slower pages)

Only this command serves /studio, where you edit content next to its pages (docs/studio.md), and /styleguide, which shows every component in every state.
The catalog has drafts, so it’s the usual one with -dev in its name.

Exit: as for start.`,
    load: () => import('./dev'),
  },
  preview: {
    summary: 'Serve the content with its drafts, for reviewers, under a link that ends.',
    usage: `[options]

${SERVER}
  --days N        days the link works, 90 at most (default: 7)
  --link-only     compile and print a link, but don’t serve: a preview server that’s running picks up both

Nothing outside such a link is served, no search engine lists it, and nobody is counted. The catalog is the usual one with
-preview in its name. Links that were sent keep working when you run it again; to end them all, delete the -preview-links.json
file beside it.

Exit: as for start.`,
    load: () => import('./preview'),
  },
  build: {
    summary: 'Build the pages whose sources changed.',
    usage: `

Exit: 0 built or up to date; 1 couldn’t be built.`,
    load: () => import('./build'),
  },
  'desk-link': {
    summary: 'Print a one-time link that signs in to the desk.',
    usage: `[options]

${SERVER}

The options and settings are those of the server, because they locate its database; the link starts with STEPWISE_ORIGIN.

Exit: 0 printed; 2 one-time links are off, or the database didn’t respond.`,
    load: () => import('./desk-link'),
  },
  report: {
    summary: 'Print the desk’s reports.',
    usage: `[options]

${SERVER}
  --since Nd      days to go back, including today (default: 7d)
  --page P        overview (default), content, flows, search, comments, or health
  --format F      md (default), html, csv, or json
  --product ID, --team OWNERSHIP-ID, --kind K, --cloud C
                  only articles and flows that match these

Exit: 0 printed; 2 there are no events yet, or the database didn’t respond.`,
    load: () => import('./report'),
  },
  docs: {
    summary: 'Write the docs/ pages that are generated from code.',
    usage: `[--check]

  --check         write nothing; list the pages that are out of date

Exit: 0 up to date; 1 with --check if a page is out of date, or if the API would no longer be compatible with its version.`,
    load: () => import('./docs'),
  },
};
