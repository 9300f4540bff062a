import { describe, expect, it } from 'vitest';
import { drawPicture, familiesFor, fontStack } from '@/lib/fonts';

/** A picture of one text in black on white. */
async function picture(text: string, language: string): Promise<Buffer> {
  const fontFamily = fontStack('Source Serif', language)
    .map((family) => `"${family}"`)
    .join(', ');
  const style = { width: 600, height: 120, backgroundColor: 'white', fontFamily, fontSize: 48 };
  const node: Parameters<typeof drawPicture>[0] = { type: 'container', style, children: [{ type: 'text', text }] };
  return Buffer.from(await drawPicture(node, { width: 600, height: 120, families: familiesFor(text, language) }));
}

describe('a picture', () => {
  it('is a PNG of its size', async () => {
    const png = await picture('Restore', 'en');
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 120]);
  });

  it.each([
    ['Polish', 'pl', 'źdźbło', 'łąkami'],
    ['Turkish', 'tr', 'ığdır', 'şişğı'],
    ['Russian', 'ru', 'ошибка', 'ответы'],
    ['Greek', 'el', 'λάθος', 'σωστό'],
    ['Vietnamese', 'vi', 'ảữộ', 'ốằẽ'],
    ['simplified Chinese', 'zh-Hans', '备份失败', '恢复成功'],
    ['traditional Chinese', 'zh-Hant', '備份失敗', '還原成功'],
    ['Japanese', 'ja', '復元する', '失敗した'],
    ['Korean', 'ko', '백업실패', '복원성공'],
    ['Arabic', 'ar', 'تعذر', 'نجحت'],
    ['Hebrew', 'he', 'שחזור', 'גיבוי'],
  ])('of %s shows letters: boxes would look the same', async (_what, language, text, other) => {
    const [one, two, boxes] = await Promise.all(
      [text, other, '\u{10ffff}'.repeat(text.length)].map((each) => picture(each, language)),
    );
    expect(new Set([one, two, boxes].map((png) => png?.toString('base64'))).size).toBe(3);
  });

  it('of a character differs by the language that it’s written in', async () => {
    const ways = await Promise.all(['zh-Hans', 'ja'].map((language) => picture('直', language)));
    expect(new Set(ways.map((png) => png.toString('base64'))).size).toBe(2);
  });

  it('joins Arabic letters, and begins at the right with the first', async () => {
    const [joined, apart] = await Promise.all([picture('ببب', 'ar'), picture('ب\u200cب\u200cب', 'ar')]);
    expect(joined?.equals(apart ?? joined)).toBe(false);
    // Hebrew letters have one form: the text is the same picture as its letters the other way round, set from the left.
    const [text, reversed] = await Promise.all([picture('אבג', 'he'), picture('\u202dגבא\u202c', 'he')]);
    expect(text?.equals(reversed ?? Buffer.of())).toBe(true);
  });

  it('is the same whatever was drawn before it', async () => {
    const first = await picture('Azure 直 server', 'ja');
    await Promise.all([picture('备份直', 'zh-Hans'), picture('שחזור', 'he')]);
    expect((await picture('Azure 直 server', 'ja')).equals(first)).toBe(true);
  });
});
