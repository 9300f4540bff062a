import { article, counted, repeated, type Shape } from './shape';

const TITLE = '# A shape\n\nIts words stay\n';

/** Properties whose values are read in ways of their own. */
const PROPERTIES: readonly string[] = [
  ...['pageTitle', 'description', 'articleId', 'supportTopicIds', 'productPesIds', 'cloudEnvironments', 'ownershipId'],
  ...[
    'resourceTags',
    'searchTags',
    'aliases',
    'slug',
    'service',
    'resource',
    'category',
    'language',
    'authors',
    'displayOrder',
  ],
  ...['selfHelpType', 'noSuchProperty'],
];

const VALUES: readonly (readonly [name: string, value: (length: number) => string])[] = [
  ['one word', (length) => 'w'.repeat(length)],
  ['words', (length) => repeated('word ', length)],
  ['ids', (length) => counted((at) => `${32000000 + at},`, length)],
  ['names', (length) => counted((at) => `word-${at}, `, length)],
  ['commas', (length) => ','.repeat(length)],
  ['blanks', (length) => ' '.repeat(length)],
  ['lines', (length) => repeated('a\n', length)],
  ['entities', (length) => repeated('&amp;', length)],
  ['brackets', (length) => repeated('<', length)],
  ['hyphens', (length) => repeated('-', length)],
];

const IN_HEADERS: readonly Shape[] = PROPERTIES.flatMap((property) =>
  VALUES.map(([name, value]): Shape => {
    return {
      family: 'long',
      name: `${property} of ${name}`,
      text: (length) => `<properties\n${property}="${value(length)}"\n/>\n${TITLE}`,
    };
  }),
);

const HEADERS: readonly Shape[] = [
  {
    family: 'many',
    name: 'properties',
    text: (length) =>
      article(
        TITLE,
        'generic',
        counted((at) => `p${at}="a"\n`, length),
      ),
  },
  {
    family: 'many',
    name: 'properties of one name',
    text: (length) => article(TITLE, 'generic', repeated('service="a"\n', length)),
  },
  {
    family: 'many',
    name: 'misspelled properties',
    text: (length) => article(TITLE, 'generic', repeated('supportTopicId="a"\n', length)),
  },
  {
    family: 'many',
    name: 'quotes in a header',
    text: (length) => article(TITLE, 'generic', `a=${'"'.repeat(length)}`),
  },
  {
    family: 'many',
    name: 'properties without quotes',
    text: (length) => article(TITLE, 'generic', repeated('a=b ', length)),
  },
  { family: 'many', name: 'names without values', text: (length) => article(TITLE, 'generic', repeated('a ', length)) },
  { family: 'many', name: 'equal signs', text: (length) => article(TITLE, 'generic', repeated('=', length)) },
  { family: 'many', name: 'headers', text: (length) => repeated('<properties a="b" />\n', length) },
  { family: 'many', name: 'headers that never end', text: (length) => repeated('<properties ', length) },
  { family: 'many', name: 'header ends', text: (length) => `<properties\n${repeated('/>', length)}` },
  { family: 'long', name: 'a header that never ends', text: (length) => `<properties\n${repeated('a="b"\n', length)}` },
  {
    family: 'long',
    name: 'a quote that never ends',
    text: (length) => `<properties\na="${repeated('b c=d\n', length)}`,
  },
  {
    family: 'long',
    name: 'text before the header',
    text: (length) => `${repeated('a\n', length)}<properties\na="b"\n/>\n${TITLE}`,
  },
];

const FRONT_MATTER: readonly Shape[] = [
  { family: 'many', name: 'keys of front matter', text: (length) => yaml(counted((at) => `k${at}: v\n`, length)) },
  {
    family: 'many',
    name: 'items of front matter',
    text: (length) => yaml(`supportTopicIds:\n${counted((at) => `- ${32000000 + at}\n`, length)}`),
  },
  {
    family: 'many',
    name: 'a list of front matter in brackets',
    text: (length) => yaml(`supportTopicIds: [${counted((at) => `${32000000 + at}, `, length)}1]`),
  },
  {
    family: 'many',
    name: 'aliases of anchors',
    text: (length) => yaml(`a: &a [x,x]\nb: [${repeated('*a,', length)}]`),
  },
  { family: 'many', name: 'anchors', text: (length) => yaml(counted((at) => `k${at}: &a${at} v\n`, length)) },
  { family: 'deep', name: 'aliases that double', text: (length) => yaml(doubling(length)) },
  { family: 'deep', name: 'brackets of front matter', text: (length) => yaml(`a: ${'['.repeat(length)}`) },
  {
    family: 'deep',
    name: 'closed brackets of front matter',
    text: (length) => yaml(`a: ${'['.repeat(length / 2)}${']'.repeat(length / 2)}`),
  },
  { family: 'deep', name: 'braces of front matter', text: (length) => yaml(`a: ${repeated('{a: ', length)}`) },
  {
    family: 'deep',
    name: 'front matter by indentation',
    text: (length) => yaml(counted((at) => `${' '.repeat(at)}a:\n`, length)),
  },
  { family: 'deep', name: 'dashes of front matter', text: (length) => yaml(repeated('- ', length)) },
  { family: 'long', name: 'a value of front matter', text: (length) => yaml(`title: ${repeated('word ', length)}`) },
  {
    family: 'long',
    name: 'a quoted value of front matter',
    text: (length) => yaml(`title: "${repeated('a\\n', length)}"`),
  },
  {
    family: 'long',
    name: 'a block of front matter',
    text: (length) => yaml(`title: |\n${repeated('  word\n', length)}`),
  },
  { family: 'long', name: 'front matter that never ends', text: (length) => `---\n${repeated('a: b\n', length)}` },
  {
    family: 'many',
    name: 'merge keys',
    text: (length) => yaml(`a: &a {x: 1}\n${counted((at) => `k${at}:\n  <<: *a\n`, length)}`),
  },
  { family: 'many', name: 'tabs of front matter', text: (length) => yaml(repeated('\t', length)) },
  { family: 'many', name: 'rules of front matter', text: (length) => repeated('---\n', length) },
];

const JSON_KINDS: readonly string[] = [
  ...['diagnostics', 'rca', 'serviceHealthInsights', 'advisorRecommendationMetadata', 'supportTopicDescription'],
  ...['diagnoseAndSolve', 'tools', 'partnerCenterQuickStart', 'TSG_Workflow', 'problemScopingQuestions'],
];

const JSON_BODIES: readonly (readonly [Shape['family'], string, (length: number) => string])[] = [
  ['deep', 'brackets', (length) => '['.repeat(length)],
  ['deep', 'closed brackets', (length) => `${'['.repeat(length / 2)}${']'.repeat(length / 2)}`],
  ['deep', 'objects', (length) => `${repeated('{"a":', length * 0.8)}1${'}'.repeat(Math.floor((length * 0.8) / 5))}`],
  ['deep', 'objects that never end', (length) => repeated('{"a":', length)],
  ['many', 'keys', (length) => `{${counted((at) => `"k${at}":1,`, length)}"z":1}`],
  ['many', 'keys of one name', (length) => `{${repeated('"a":1,', length)}"z":1}`],
  ['many', 'numbers', (length) => `[${repeated('1,', length)}1]`],
  ['many', 'empty objects', (length) => `[${repeated('{},', length)}{}]`],
  ['many', 'objects in a field', (length) => `{"tools":[${repeated('{},', length)}{}],"topics":[{}],"steps":[{}]}`],
  ['many', 'missing commas', (length) => `[${repeated('"a" ', length)}]`],
  ['many', 'extra commas', (length) => `[${repeated(',', length)}]`],
  ['many', 'bare words', (length) => `{${repeated('a:b,', length)}}`],
  ['many', 'quotes', (length) => '"'.repeat(length)],
  ['many', 'escapes', (length) => `{"a":"${repeated('\\q', length)}"}`],
  ['many', 'right escapes', (length) => `{"a":"${repeated('\\u0041', length)}"}`],
  ['many', 'comments', (length) => `${repeated('/* a */', length)}{}`],
  ['many', 'comments of a line', (length) => `${repeated('// a\n', length)}{}`],
  ['many', 'comments that never end', (length) => repeated('/*', length)],
  ['many', 'blanks', (length) => `{${' '.repeat(length)}}`],
  ['many', 'lines', (length) => `{${'\n'.repeat(length)}}`],
  ['many', 'braces', (length) => repeated('{}', length)],
  ['many', 'fences', (length) => `${repeated('```\n{}\n```\n', length)}{"a":1}`],
  ['long', 'a string', (length) => `{"title":"${repeated('word ', length)}"}`],
  ['long', 'a string that never ends', (length) => `{"title":"${repeated('word ', length)}`],
  ['long', 'a string of lines', (length) => `{"title":"${repeated('a\n', length)}"}`],
  ['long', 'a string of HTML', (length) => `{"title":"${repeated('<b>a', length)}"}`],
  ['long', 'a number', (length) => `{"a":${'1'.repeat(length)}}`],
  ['long', 'text before it', (length) => `${repeated('word ', length)}\n{"a":1}`],
  ['long', 'text after it', (length) => `{"a":1}\n${repeated('word ', length)}`],
  ['long', 'a key', (length) => `{"${'w'.repeat(length)}":1}`],
];

const JSON_SHAPES: readonly Shape[] = JSON_KINDS.flatMap((kind) =>
  JSON_BODIES.map(([family, name, body]): Shape => {
    return { family, name: `JSON of ${name}, ${kind}`, text: (length) => article(body(length), kind) };
  }),
);

/** Headers, front matter and JSON bodies. */
export const FILE_SHAPES: readonly Shape[] = [...IN_HEADERS, ...HEADERS, ...FRONT_MATTER, ...JSON_SHAPES];

function yaml(front: string): string {
  return `---\n${front}\n---\n${TITLE}`;
}

/** Each anchor holds the one before it nine times ("billion laughs"). */
function doubling(length: number): string {
  const names = (at: number) =>
    Array<string>(9)
      .fill(`*a${at - 1}`)
      .join(',');
  return counted((at) => (at === 0 ? 'a0: &a0 word\n' : `a${at}: &a${at} [${names(at)}]\n`), length);
}
