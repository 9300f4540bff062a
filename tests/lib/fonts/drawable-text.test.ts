import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { charactersOf, drawableText, familiesFor, fontStack } from '@/lib/fonts';

describe('the text of a picture', () => {
  it.each([
    ['Latin', 'Restore a server – “now” (é, ü, ß)', 'Restore a server – “now” (é, ü, ß)'],
    ['Polish, Czech, and Turkish', 'źdźbło, příčina, ığdır', 'źdźbło, příčina, ığdır'],
    ['Russian and Greek', 'Ошибка, σφάλμα', 'Ошибка, σφάλμα'],
    ['Vietnamese', 'Khôi phục máy chủ', 'Khôi phục máy chủ'],
    ['Chinese', 'Azure 虚拟机备份失败：原因', 'Azure 虚拟机备份失败：原因'],
    ['Japanese and Korean', '復元できません, 복원할 수 없습니다', '復元できません, 복원할 수 없습니다'],
    ['Arabic and Hebrew', 'تعذر الاستعادة، השחזור נכשל', 'تعذر الاستعادة، השחזור נכשל'],
    ['marks of direction, which draw nothing', 'ב\u200e-Azure', 'ב\u200e-Azure'],
    ['letters in two parts', 'Wiederherstellung unmo\u0308glich', 'Wiederherstellung unmöglich'],
    ['emoji, which no font here has', 'Backups 🙂 work ✅\ufe0f', 'Backups work'],
    ['one odd letter among many', 'The letter ก isn’t allowed in names', 'The letter isn’t allowed in names'],
    ['line breaks and odd blanks', 'a\n\tb\u2003c', 'a b c'],
    ['a blank that keeps a sign on its line', 'Échec\u202f: cause', 'Échec\u00a0: cause'],
    ['soft hyphens', 'Wieder\u00adherstellung', 'Wiederherstellung'],
  ])('keeps what can be drawn of %s', (_what, text, drawn) => {
    expect(drawableText(text, 'en')).toBe(drawn);
  });

  it.each([
    ['signs alone', '🙂🙂'],
    ['marks of direction alone', '\u2068\u2069'],
    ['a script that no font here has', 'แก้ไขการสำรองข้อมูล'],
    ['such a script with names in Latin', 'แก้ไขการสำรองข้อมูล Azure Backup'],
  ])('leaves out %s rather than say half', (_what, text) => {
    expect(drawableText(text, 'th')).toBe('');
  });

  it('asks for the large fonts only where they’re needed', () => {
    expect(familiesFor('Restore Größe Ошибка', 'ja')).toEqual(['Source Serif']);
    expect(familiesFor('Restore 备份', 'zh-Hans')).toEqual(['Source Serif', 'zh-Hans']);
    expect(familiesFor('تعذر', 'ar')).toEqual(['Arabic']);
  });

  it.each([
    ['ja', 'ja'],
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['pt-BR', 'zh-Hans'],
    ['de', 'zh-Hans'],
  ])('in %s, writes 直 the way of %s', (language, family) => {
    expect(familiesFor('直', language)).toEqual([family]);
    expect(fontStack('Source Sans', language).slice(0, 2)).toEqual(['Source Sans', 'Source Serif']);
  });
});

/** Part of a file's name → some of the letters that it is there for. */
const LETTERS: Readonly<Record<string, string>> = {
  '-latin-600': 'AZaz09éü–“”…·',
  'latin-ext': 'ąćęłńśźżčřůğş',
  cyrillic: 'АЯаяё',
  greek: 'αωΩ',
  vietnamese: 'ảữ',
  simplified: '简体中文服务器备份恢复',
  traditional: '繁體中文伺服器備份還原',
  japanese: '復元できないサーバー直',
  korean: '복원서버백업',
  arabic: 'استعادة؟،',
  hebrew: 'שחזור',
};

describe('the fonts', () => {
  const fonts = readdirSync('fonts').filter((name) => name.endsWith('.woff'));

  it.each(fonts)('%s has the letters it is for', (name) => {
    const characters = charactersOf(readFileSync(path.join('fonts', name)));
    const [, wanted] = Object.entries(LETTERS).find(([part]) => name.includes(part)) ?? [];
    expect(wanted).toBeDefined();
    expect(Array.from(wanted ?? '').filter((each) => !characters.has(each.codePointAt(0) ?? 0))).toEqual([]);
    expect(characters.has(0x1f642)).toBe(false);
  });

  it('come with their license', () => {
    expect(readFileSync('fonts/OFL.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
