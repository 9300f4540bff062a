import { beforeAll, describe, expect, it } from 'vitest';
import { type PictureWords, pictureWords, previewOf } from '@/components/preview';
import type { PreviewSubject } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { drawableText } from '@/lib/fonts';
import { requestCatalog, withRequest } from '@/lib/request';
import { type Language, languageTags, siteText, textIn } from '@/lib/text';
import { article, catalogOf } from '../drawing';

const STEPS = '\n## **Recommended Steps**\n\n1. Open the vault.\n2. Restore the file.\n';

/** Title of the article by the language that the file names. */
const TITLES: Readonly<Record<string, string>> = {
  '': 'Restore a file',
  '.de-de': 'Eine Datei wiederherstellen: Größe',
  '.ru-ru': 'Восстановить файл',
  '.ja-jp': 'ファイルを復元する',
  '.ar-sa': 'استعادة ملف',
};

let catalog: Catalog;
beforeAll(async () => {
  const files = Object.entries(TITLES).map(([suffix, title]) => [
    `restore${suffix}.md`,
    article({ articleId: 'restore-1', pageTitle: title, ...languageOf(suffix) }, `# ${title}\n${STEPS}`),
  ]);
  catalog = await catalogOf(Object.fromEntries(files));
});

function languageOf(suffix: string): { readonly language?: string } {
  return suffix === '' ? {} : { language: suffix.slice(1, 3) };
}

async function wordsOf(subject: PreviewSubject, language?: Language): Promise<PictureWords> {
  const { result } = await withRequest({ catalog, posted: undefined, language }, async () => {
    const preview = previewOf(subject, requestCatalog());
    if (preview === undefined) throw new Error(`nothing is known of ${JSON.stringify(subject)}`);
    return pictureWords(preview, 'Stepwise');
  });
  return result;
}

/** The slug of a version. */
function versionIn(language: string): string {
  const found = [...catalog.articles()].find((each) => each.language === language);
  if (found === undefined) throw new Error(`no article in ${language}`);
  return found.slug;
}

describe('the picture of an article', () => {
  it.each([
    ['de', 'Eine Datei wiederherstellen: Größe', 'ltr', ['Source Serif']],
    ['ru', 'Восстановить файл', 'ltr', ['Source Serif']],
    ['ja', 'ファイルを復元する', 'ltr', ['Source Serif', 'ja']],
    ['ar', 'استعادة ملف', 'rtl', ['Source Serif', 'Arabic']],
  ] as const)(
    'in %s has the title of that version, and the words of that interface',
    async (tag, title, direction, families) => {
      const { article: words, kinds } = textIn(tag);
      const shown = await wordsOf({ kind: 'article', name: versionIn(tag) }, tag);
      expect(shown).toMatchObject({ language: tag, title: { text: title, language: tag, direction } });
      expect(shown.facts).toEqual([kinds.generic, words.steps({ count: 2 })]);
      expect(new Set(shown.families)).toEqual(new Set(families));
    },
  );

  it('in another language keeps its own title between the words of the page', async () => {
    const shown = await wordsOf({ kind: 'article', name: versionIn('ar') }, 'de');
    expect(shown).toMatchObject({ language: 'de', title: { text: 'استعادة ملف', language: 'ar', direction: 'rtl' } });
    expect(shown.facts).toEqual([textIn('de').kinds.generic, textIn('de').article.steps({ count: 2 })]);
  });
});

it.each([
  ['the place', 'Azure Backup', 'Azure Backup'],
  ['what the site is for, where there is none', '', textIn('ja').preview.site],
])('where no font here has the letters of a title, %s takes its position', async (_what, place, title) => {
  const preview = { place, title: 'กู้คืนไฟล์ Azure', language: 'th', facts: [] };
  const { result } = await withRequest({ catalog, posted: undefined, language: 'ja' }, async () =>
    pictureWords(preview, 'Stepwise'),
  );
  expect(result).toMatchObject({ place: '', title: { text: title, language: 'ja' } });
});

it('a name in Latin letters is where its language begins', async () => {
  const preview = { place: '', title: 'Azure Backup', facts: [] };
  const directions = await Promise.all(
    ['he', 'en'].map(async (language) => {
      const { result } = await withRequest({ catalog, posted: undefined, language: 'he' }, async () =>
        pictureWords({ ...preview, language }, 'Stepwise'),
      );
      return result.title.direction;
    }),
  );
  expect(directions).toEqual(['rtl', 'ltr']);
});

it('a flow speaks the language of its page', async () => {
  const shown = await wordsOf({ kind: 'flow', name: 'finder' }, 'he');
  expect(shown.facts).toEqual([textIn('he').preview.flow]);
  expect(shown.title).toMatchObject({ language: 'he', direction: 'rtl' });
});

it.each(languageTags())('everything that the interface says in pictures can be drawn in %s', async (tag) => {
  await withRequest({ catalog, posted: undefined, language: tag }, async () => {
    const { article: words, kinds, preview, product, site } = siteText();
    const counted = [1, 2, 3, 5, 21, 100, 7711].flatMap((count) => [
      words.steps({ count }),
      site.articleCount({ count }),
      product.counts({ problems: count, articles: count }),
    ]);
    for (const text of [...Object.values(kinds), ...counted, preview.site, preview.flow]) {
      const plain = text.replaceAll('\u202f', '\u00a0');
      expect(drawableText(text, tag), `add a font to fonts/ and lib/fonts/families.ts for ${tag}`).toBe(plain);
    }
  });
});
