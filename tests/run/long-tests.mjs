/**
 * Unit tests that `npm run test:quick` leaves to `npm test`, as paths for Vitest: they run commands as users do, compile content
 * again and again, read the largest content there is, draw every page, or draw inputs by the thousand.
 */
export const LONG_TESTS = [
  'tests/app/{languages-of-texts,pseudo-language}.test.ts',
  'tests/cli/*.test.ts',
  'tests/cli/{content-git,dev,launcher,lsp,remote-catalog}/**',
  'tests/cli/fix/{fix,real-content}.test.ts',
  'tests/components/flow/map.test.tsx',
  'tests/content/**',
  'tests/fuzz/**',
  'tests/search/**',
  'tests/lib/api/{every-answer,operations}.test.ts',
  'tests/lib/compile/**',
  'tests/lib/catalog/keep-catalog.test.ts',
  'tests/lib/events/{refused,rollups,writer}.test.ts',
  'tests/lib/flow/{corpus,flow-laws}.test.ts',
  'tests/lib/format/read-article.test.ts',
  'tests/lib/markdown/{copies,render-body,to-mdast}.test.ts',
  'tests/lib/markdown/constructs/body-syntax.test.ts',
  'tests/lib/search/{search,small-compiles}.test.ts',
  'tests/lib/share/copied-pages.test.ts',
  'tests/lib/studio/{form/every-form,map/any-edits,map/every-troubleshooter}.test.ts',
  'tests/lib/text/add-language.test.ts',
  'tests/lib/twins/{every-twin,twin-links}.test.ts',
];
