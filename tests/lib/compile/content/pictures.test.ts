import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalog, pictureFolderOf } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { readPicture } from '@/lib/compile/content/read-picture';
import { contentFolder, sample, temporaryFolder, writeFiles } from '../content-folder';

/** A PNG of 600 × 40 pixels, as far as anybody looks: its signature and its first chunk. */
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000002580000002808060000000', 'hex');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32"><script>alert(1)</script></svg>';

const LEARN = (body: string): string =>
  `---\ntitle: Box\nms.date: 5/6/2025\nms.service: box\n---\n\n# Box\n\n${body}\n`;

async function compiled(files: Readonly<Record<string, string | Uint8Array>>) {
  const { contentDir, outFile } = contentFolder(files);
  const compile = () => compileCatalog({ contentDir, outFile });
  await compile();
  const article = () => openCatalog(outFile).article('a');
  const names = () => readdirSync(pictureFolderOf(outFile));
  return { contentDir, outFile, compile, article, names };
}

describe('a picture beside an article', () => {
  it('is shown with its size, and put where it is served, under a name of its content', async () => {
    const { article, names, outFile } = await compiled({
      'box/a.md': LEARN(
        '![A lid](./media/key.png)\n\n:::image type="icon" source="media/dot.svg" alt-text="The [dot]":::',
      ),
      'box/media/key.png': PNG,
      'box/media/dot.svg': SVG,
    });
    const { introHtml = '', images } = article()?.pieces ?? {};
    const [png = '', svg = ''] = names().toSorted((a) => (a.endsWith('.png') ? -1 : 1));
    expect(introHtml).toBe(
      `<p><a class="picture-link" href="/pictures/${png}"><img src="/pictures/${png}" alt="A lid" width="600" height="40" loading="lazy" decoding="async"></a></p>\n` +
        `<p><img src="/pictures/${svg}" alt="The [dot]" width="64" height="32" loading="lazy" decoding="async"></p>`,
    );
    expect(images).toEqual([
      { src: 'box/media/key.png', alt: 'A lid' },
      { src: 'box/media/dot.svg', alt: 'The [dot]' },
    ]);
    expect(readFileSync(path.join(pictureFolderOf(outFile), png))).toEqual(PNG);
  });

  it('is shown in Azure self-help too, without a finding', async () => {
    const { article } = await compiled({ 'a.md': sample({ body: '![A lid](key.png)' }), 'key.png': PNG });
    expect(article()?.pieces?.introHtml).toContain('<img src="/pictures/');
    expect(article()?.diagnostics).toEqual([]);
  });

  it('is told by its content, whatever it is called', async () => {
    const { article, names } = await compiled({ 'a.md': LEARN('![A lid](key.jpg)'), 'key.jpg': PNG });
    expect(names()).toEqual([expect.stringMatching(/\.png$/)]);
    expect(article()?.pieces?.introHtml).toContain('.png"');
  });

  it('is shown anew when its bytes change, and words when it goes', async () => {
    const { contentDir, article, compile } = await compiled({ 'a.md': LEARN('![A lid](dot.svg)'), 'dot.svg': SVG });
    const before = article()?.pieces?.introHtml;
    writeFiles(contentDir, { 'dot.svg': SVG.replace('64', '65') });
    await compile();
    expect(article()?.pieces?.introHtml).toContain('width="65"');
    expect(article()?.pieces?.introHtml).not.toBe(before);
    rmSync(path.join(contentDir, 'dot.svg'));
    await compile();
    expect(article()?.pieces?.introHtml).toBe('<p><span>Image: A lid</span></p>');
    expect(article()?.diagnostics).toMatchObject([{ code: 'unshown-image' }]);
  });

  it('is put there again when its folder is gone', async () => {
    const { outFile, compile, names } = await compiled({ 'a.md': LEARN('![A lid](dot.svg)'), 'dot.svg': SVG });
    rmSync(pictureFolderOf(outFile), { recursive: true });
    await compile();
    expect(names()).toHaveLength(1);
  });

  it('goes from its folder when no article shows it any more, and the folder with the last one', async () => {
    const files = { 'a.md': LEARN('![A](a.svg)'), 'b.md': LEARN('![A](a.svg) ![B](b.svg)'), 'a.svg': SVG };
    const { contentDir, outFile, compile, names } = await compiled({ ...files, 'b.svg': SVG.replace('64', '65') });
    writeFileSync(path.join(pictureFolderOf(outFile), 'notes.txt'), 'not ours');
    expect(names()).toHaveLength(3);
    writeFiles(contentDir, { 'b.md': LEARN('Text.') });
    await compile();
    expect(names()).toHaveLength(2);
    rmSync(path.join(pictureFolderOf(outFile), 'notes.txt'));
    writeFiles(contentDir, { 'a.md': LEARN('Text.') });
    await compile();
    expect(existsSync(pictureFolderOf(outFile))).toBe(false);
  });

  it('makes no folder where there is none', async () => {
    const { outFile, contentDir, compile } = await compiled({ 'a.md': LEARN('Text.') });
    expect(existsSync(pictureFolderOf(outFile))).toBe(false);
    expect(await compile()).toMatchObject({ outcome: 'unchanged' });
    writeFiles(contentDir, { 'a.md': LEARN('![A](a.svg)'), 'a.svg': SVG });
    await compile();
    expect(existsSync(pictureFolderOf(outFile))).toBe(true);
  });

  it('leads where its author links it, and is no document', async () => {
    const body = '## Recommended Documents\n\n* [Doc](https://example.com/d)\n* ![Lid](key.png)';
    const { article } = await compiled({
      'a.md': sample({ body: `[![Lid](key.png)](https://example.com/x)\n\n${body}` }),
      'key.png': PNG,
    });
    expect(article()?.pieces?.introHtml).toMatch(/^<p><a href="https:\/\/example\.com\/x"><span><img /);
    expect(article()?.pieces?.documents).toMatchObject([{ href: 'https://example.com/d' }]);
    expect(article()?.pieces?.documentsHtml).toContain('<img ');
  });
});

describe('what is no picture', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an HTML page', '<!DOCTYPE html><p>x'],
    ['nothing', ''],
    ['a picture without its sides', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['a picture as large as a wall', Buffer.from('89504e470d0a1a0a0000000d4948445200ffffff0000002808060000000', 'hex')],
  ])('is %s', (_, bytes) => {
    const file = path.join(temporaryFolder(), 'a.png');
    writeFileSync(file, bytes);
    expect(readPicture(file, undefined)).toBeUndefined();
  });

  it('is a folder, or a file that is not there', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'a.png'));
    expect(readPicture(path.join(folder, 'a.png'), undefined)).toBeUndefined();
    expect(readPicture(path.join(folder, 'b.png'), undefined)).toBeUndefined();
  });
});
