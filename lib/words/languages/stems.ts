import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';

/**
 * Letters to which words are cut in languages whose forms differ behind them: Snowball has no Polish, our package no Czech, and the
 * Turkish stemmer parts singular from plural (`sunucu` → `sunuç`); a fixed beginning is as good there (Can et al. 2008).
 */
const SLAVIC_BEGINNING = 6;
const TURKISH_BEGINNING = 5;

/** Hebrew particles that are written in one with the word behind them (and, the, in, to, from, that, as). */
const HEBREW_PARTICLE = /^[ובהלמשכ](?=\p{L}{3})/u;

/** How words of a language become stems: Snowball's algorithms where there is one. Languages written without blanks need none. */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  ar: arabic,
  cs: beginning(SLAVIC_BEGINNING),
  de: german,
  es: spanish,
  fr: french,
  he: (word) => word.replace(HEBREW_PARTICLE, ''),
  it: italian,
  nl: dutch,
  pl: beginning(SLAVIC_BEGINNING),
  pt: portuguese,
  ru: russian,
  tr: beginning(TURKISH_BEGINNING),
};

function beginning(length: number): (word: string) => string {
  return (word) => word.slice(0, length);
}

/** The stem of a word in small letters, its accents as they are; the word itself in a language without a stemmer. */
export function stemIn(language: string, word: string): string {
  return STEMMERS[language]?.(word) ?? word;
}

/** Whether words of a language have stems here. */
export function hasStems(language: string): boolean {
  return STEMMERS[language] !== undefined;
}
