import { describe, expect, it } from 'vitest';
import { languageWords } from '@/lib/words';

const stemsOf = (text: string, language: string) =>
  languageWords(text, language).flatMap(({ stems, isFiller }) => (isFiller ? [] : stems.map((stem) => stem.slice(4))));

describe('the words of a language', () => {
  it.each([
    ['de', 'Datenbank', 'Datenbanken'],
    ['de', 'wiederherstellen', 'Wiederherstellung'],
    ['fr', 'restaurer', 'restauration'],
    ['es', 'resolución', 'resoluciones'],
    ['it', 'connessione', 'connessioni'],
    ['pt', 'servidor', 'servidores'],
    ['nl', 'verbinding', 'verbindingen'],
    ['ru', 'сервер', 'серверы'],
    ['tr', 'bağlantı', 'bağlantılar'],
    ['ar', 'الخادم', 'خادم'],
    ['he', 'השרת', 'שרת'],
    ['pl', 'kopia zapasowa', 'kopii zapasowych'],
    ['cs', 'zálohování', 'zálohovat'],
  ])('%s: %s and %s have a stem in common', (language, one, other) => {
    const stems = new Set(stemsOf(one, language));
    expect(stemsOf(other, language).filter((stem) => stems.has(stem))).not.toEqual([]);
  });

  it.each([
    ['de', 'Datenbanksicherung', ['datenbank', 'sicherung']],
    ['de', 'Wiederherstellungspunkte', ['wiederherstellung', 'punkte']],
    ['de', 'Netzwerk', []],
    ['nl', 'gebruikersbeheer', ['gebruiker', 'beheer']],
    ['fr', 'sauvegarde', []],
  ])('%s: %s is made of %j', (language, word, parts) => {
    const stems = parts.flatMap((part) => stemsOf(part, language));
    expect(languageWords(word, language).flatMap((each) => each.parts.map((part) => part.slice(4)))).toEqual(stems);
  });

  it('are found with and without their accents', () => {
    expect(stemsOf('restauração', 'pt').some((stem) => stemsOf('restauracao', 'pt').includes(stem))).toBe(true);
    expect(stemsOf('Größe', 'de').some((stem) => stemsOf('Grosse', 'de').includes(stem))).toBe(true);
    expect(stemsOf('löschen', 'de').some((stem) => stemsOf('loschen', 'de').includes(stem))).toBe(true);
  });

  it('leave out what is in every sentence', () => {
    expect(stemsOf('wie kann ich das', 'de')).toEqual([]);
    expect(stemsOf('comment puis-je', 'fr')).not.toContain('comment');
  });

  it('are what a dictionary finds where no blanks stand between them', () => {
    expect(stemsOf('サーバーを復元する', 'ja')).toEqual(['サーバー']);
    expect(stemsOf('คัดลอกฐานข้อมูล', 'th').length).toBeGreaterThan(1);
  });

  it('are none in English, whose stems the index has already', () => {
    expect(languageWords('Restore the servers', 'en')).toEqual([]);
  });

  it('are found in a long text without a copy of it for each', () => {
    const text = 'バックアップが失敗しました。'.repeat(4000);
    const before = process.memoryUsage().heapUsed;
    expect(languageWords(text, 'ja').length).toBeGreaterThan(1000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
  });
});
