import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { charactersOf, drawableText, pictureFonts } from '@/lib/fonts';

describe('the text of a picture', () => {
  it.each([
    ['Latin', 'Restore a server – “now” (é, ü, ß)', 'Restore a server – “now” (é, ü, ß)'],
    ['Chinese', 'Azure 虚拟机备份失败：原因', 'Azure 虚拟机备份失败：原因'],
    ['emoji, which no font here has', 'Backups 🙂 work ✅', 'Backups work'],
    ['nothing that can be drawn', '🙂🙂', ''],
    ['line breaks and odd blanks', 'a\n\tb\u00a0c', 'a b c'],
  ])('keeps what can be drawn of %s', (_what, text, drawn) => {
    expect(drawableText(text)).toBe(drawn);
  });

  it('asks for the large Chinese font only where it is needed', () => {
    expect(pictureFonts('Restore').map(({ name }) => name)).toEqual(['Serif', 'Sans']);
    expect(pictureFonts('备份').map(({ name }) => name)).toEqual(['Serif', 'Sans', 'Chinese']);
  });
});

describe('the fonts', () => {
  const fonts = readdirSync('fonts').filter((name) => name.endsWith('.woff'));

  it.each(fonts)('%s has the letters it is for', (name) => {
    const characters = charactersOf(readFileSync(path.join('fonts', name)));
    const wanted = name.includes('chinese') ? '简体中文服务器备份恢复' : 'AZaz09éü–“”…·';
    expect([...wanted].filter((each) => !characters.has(each.codePointAt(0) ?? 0))).toEqual([]);
    expect(characters.has(0x1f642)).toBe(false);
  });

  it('come with their licence', () => {
    expect(readFileSync('fonts/OFL.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
