import { expect, test } from 'vitest';
import { article, catalogOf } from '../../../components/drawing';

const LINKS = '## **Recommended Documents**\n\n* [Dig deep](https://a.example/1)\n* [Rake wide](https://a.example/2)\n';

test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
  ['its text', '# Dig\n\nTurn the water off.\n', {}, ['Turn the water off.']],
  ['the titles of its links where it has no text', `# Dig\n\n${LINKS}`, {}, ['Dig deep · Rake wide']],
  ['its text alone where it has links too', `# Dig\n\nTurn it off.\n\n${LINKS}`, {}, ['Turn it off.']],
  ['its description where it has nothing else', '# Dig\n', { description: 'About beds' }, ['About beds']],
  ['its name in the end', '# Dig\n', {}, ['Dig']],
  [
    'steps, then their commands without the language',
    '# Dig\n\n## **Recommended Steps**\n\n1. Run this:\n\n   ```bash\n   dig bash bed\n   ```\n\n   Then wait.\n',
    {},
    ['Run this: Then wait.', 'dig bash bed'],
  ],
  [
    'sections, then their commands',
    '# Dig\n\nTo see the beds:\n\n```\nlist beds\n```\n\n## Rake\n\nOr rake:\n\n```\nrake all\n```\n',
    {},
    ['To see the beds:', 'list beds', 'Or rake:', 'rake all'],
  ],
])('the passages of an article are %s', async (_, body, properties, expected) => {
  const catalog = await catalogOf({ 'dig.md': article(properties, body) });
  const [{ key } = { key: 0 }] = [...catalog.articles()];
  expect(catalog.searchIndex.passages(key).map(({ text }) => text)).toEqual(expected);
});

test('what the portal’s checks are called is no passage', async () => {
  const check =
    '<insight>\n<symptomId>rocks</symptomId>\n<additionalInputsReq>true</additionalInputsReq>\n<maxInsightCount>2</maxInsightCount>\n</insight>';
  const catalog = await catalogOf({
    'dig.md': article({ selfHelpType: 'apollo' }, `# Dig\n\nBefore.\n\n${check}\n\nDig on.\n`),
  });
  const [{ key } = { key: 0 }] = [...catalog.articles()];
  const text = catalog.searchIndex
    .passages(key)
    .map((each) => each.text)
    .join('\n');
  expect(text).toMatch(/Before\..*Dig on\./s);
  expect(text).not.toMatch(/rocks|true|2/);
});
