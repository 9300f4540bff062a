import { expect, it } from 'vitest';
import { closestLanguage } from '@/lib/catalog';

it.each([
  [['en', 'zh-Hans'], ['zh-CN'], 'zh-Hans'],
  [['en', 'zh-Hans'], ['zh-TW'], undefined],
  [['zh-Hant', 'zh-Hans'], ['zh-HK'], 'zh-Hant'],
  [['pt-BR', 'en'], ['pt', 'en'], 'pt-BR'],
  [['en', 'de'], ['fr', 'de', 'en'], 'de'],
  [['pt', 'pt-BR'], ['pt-br'], 'pt-BR'],
  [['en'], [], undefined],
  [['en'], ['no tag at all'], undefined],
])('of %j, who reads %j gets %s', (versions, wanted, expected) => {
  const found = closestLanguage(
    versions.map((language) => ({ language })),
    wanted,
  );
  expect(found?.language).toBe(expected);
});
