import { stopwords as arabic } from '@orama/stopwords/arabic';
import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as german } from '@orama/stopwords/german';
import { stopwords as italian } from '@orama/stopwords/italian';
import { stopwords as japanese } from '@orama/stopwords/japanese';
import { stopwords as mandarin } from '@orama/stopwords/mandarin';
import { stopwords as portuguese } from '@orama/stopwords/portuguese';
import { stopwords as russian } from '@orama/stopwords/russian';
import { stopwords as spanish } from '@orama/stopwords/spanish';
import { stopwords as turkish } from '@orama/stopwords/turkish';
import { splitWords } from '../split-words';

/** Lists that no package of ours has, of the commonest words. */
const CZECH = `a aby ale ani asi az bez bude by byl byla být co do i jak jako je jeho jejich jen jeste ji jsem jsou k kde kdyz
  ktera ktere ktery mi mit muze my na nad nebo neni nez o od pak po pod pokud pred pri pro proc s se si sve ta tak tato to tu ve vas v z za ze`;
const HEBREW = `של את על לא אני זה עם כל הוא היא גם כי אם או יש אין מה איך למה מתי איפה כאשר אל בין אחרי לפני יותר רק כבר`;
const KOREAN = `이 그 저 것 수 등 및 또는 하지만 그리고 에서 으로 에게 대한 위한 때 후 전 안 못 어떻게 왜 무엇 하는 있는 없는 방법`;
const POLISH = `a aby ale bez by byc co czy dla do i ich jak jako jest jego jej juz kiedy ktora ktore ktory lub ma mi moze na nad
  nie o od oraz po pod podczas przed przez przy sa sie ta tak to tym w we z za ze`;

/** Parts of Japanese grammar alone. */
const ONLY_HIRAGANA = /^\p{Script=Hiragana}+$/u;

/** Words of questions for help, which say nothing of what is wrong. */
const COMPLAINTS: Readonly<Record<string, string>> = {
  ar: 'مشكلة خطأ كيف لماذا فشل تعذر يتعذر يمكنني أريد',
  de: 'problem fehler fehlgeschlagen schlägt fehl funktioniert geht kann mein meine meinen warum wie',
  es: 'problema error errores falla fallo falló puedo cómo mi mis',
  fr: 'problème erreur échec échoue impossible comment mon ma mes peux',
  it: 'problema errore come mio mia posso',
  ja: '問題 エラー 失敗 方法 場合 原因',
  nl: 'probleem fout fouten mislukt hoe mijn kan',
  pl: 'problem błąd błędy jak mój moja mogę',
  pt: 'problema erro erros falha como meu minha posso',
  ru: 'проблема ошибка ошибки как мой моя могу',
  tr: 'sorun hata nasıl neden',
  zh: '问题 错误 失败 无法 如何 怎么 怎样 为什么 方法 問題 錯誤 失敗 無法 怎麼 為什麼',
};

const LISTS: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  ar: arabic,
  cs: CZECH.split(/\s+/),
  de: german,
  es: spanish,
  fr: french,
  he: HEBREW.split(/\s+/),
  it: italian,
  ja: japanese,
  ko: KOREAN.split(/\s+/),
  nl: dutch,
  pl: POLISH.split(/\s+/),
  pt: portuguese,
  ru: russian,
  tr: turkish,
  zh: mandarin,
};

const known = new Map<string, ReadonlySet<string>>();

/** Whether a word, folded as the index has it, is in every sentence of a language, or in every question for help. */
export function isFillerIn(language: string, word: string): boolean {
  if (language === 'ja' && ONLY_HIRAGANA.test(word)) return true;
  const list = known.get(language) ?? listOf(language);
  known.set(language, list);
  return list.has(word);
}

function listOf(language: string): ReadonlySet<string> {
  const words = [...(LISTS[language] ?? []).flat(), ...(COMPLAINTS[language] ?? '').split(' ')];
  return new Set(words.flatMap((word) => splitWords(word)));
}
