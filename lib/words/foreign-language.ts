/**
 * Words by which a sentence gives its language away, folded, and none of them an English word or the name of a command. Short
 * questions hold two or three of them, where statistics of letters take "vnet peering" for Dutch.
 */
const MARKERS: Readonly<Record<string, string>> = {
  de: `nicht und ich der das ist mein meine meiner wie kann keine kein auf mit fur wird wurde werden beim nach eine einen einer
    warum uber zu von den dem sich bei wenn noch funktioniert geht muss soll haben`,
  fr: `le la les des une est pas mon mes pour avec dans je comment pourquoi lors du au qui que quoi ou aux mais cette puis peux
    peut de il elle nous vous sont etre`,
  es: `el la los las una mi mis para con por como puedo que se al esta en cuando desde donde porque muy hay tengo de
    funciona quiero puede`,
  pt: `nao meu minha para uma como esta posso ao da das dos que por quando em eu ja isso de funciona porque consigo`,
  it: `il lo gli una mio mia di della dei sono che perche posso quando ho funziona nel alla`,
  nl: `het een niet de mijn ik hoe van met voor op wordt geen naar bij kan kunnen werkt waarom heeft maar zijn`,
  pl: `nie sie jest jak mam moje moj dla czy dlaczego przy po dziala moge`,
  sv: `och inte jag ar det att min hur kan till mitt fungerar varfor ett`,
  da: `ikke jeg og det kan hvordan til er min mit virker hvorfor et`,
  cs: `nelze jak neni ktere pri muj moje proc nefunguje se`,
  tr: `bir ve nasil icin degil neden olarak bu calismiyor hata`,
};

/** Nouns and verbs of questions for help, folded, which no English text has: who asks in two words writes no word of the other sort. */
const HELP_WORDS: Readonly<Record<string, string>> = {
  de: `abgelaufen anmelden anmeldung bereitstellung datenbank erhohen erneuern fehlermeldung geloscht gesperrt herunterladen
    kennwort kontingent kundigen langsam loschen netzwerk passwort rechnung sicherung speicherkonto startet verbindung vergessen
    verschieben virtuelle wiederherstellen wiederherstellung zahlung zertifikat zurucksetzen`,
  fr: `augmenter certificat connecter connexion echec echoue facture lente reinitialiser resilier restaurer
    sauvegarde stockage supprimer telecharger virtuelle`,
  es: `almacenamiento aumentar conexion contrasena cuenta descargar eliminar facturacion lenta maquina restablecer restaurar
    seguridad suscripcion tarjeta`,
  pt: `armazenamento assinatura aumentar baixar conexao excluir fatura maquina redefinir restaurar senha`,
  it: `abbonamento aumentare connessione eliminare fattura macchina pagamento reimpostare ripristinare scaduto scaricare`,
  nl: `aanmelden factuur mislukt opslagaccount opzeggen verbinding verlopen verwijderen wachtwoord wijzigen`,
};

/** Letters that one language or a family of languages is written in. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{scx=Hira}\p{scx=Kana}]/u, 'ja'],
  [/\p{scx=Hang}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

/** English words of the same sort: a question in English quotes a foreign word now and then. */
const ENGLISH = new Set(
  `the a an is are to of in my i it on for with how what why when can not and or from by be do does after have has this that
  no me at all you we any was will there`.split(/\s+/),
);

const LANGUAGES = Object.entries(MARKERS).map(([language, words]) => [language, new Set(words.split(/\s+/))] as const);

const HELP = new Map(Object.entries(HELP_WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/))]));

/** Different markers that tell a language; one may be a name. */
const FEWEST_MARKERS = 2;

/**
 * The language of a text that is not English, as a tag of BCP 47; `undefined` for English, for too few words, and for words
 * of no language. A script that several languages share names the commonest of them.
 * @param words of the text, folded (`splitWords`)
 */
export function foreignLanguage(words: readonly string[]): string | undefined {
  const script = SCRIPTS.find(([pattern]) => words.some((word) => pattern.test(word)));
  if (script !== undefined) return script[1];
  const different = [...new Set(words)];
  const english = different.filter((word) => ENGLISH.has(word)).length;
  const [best] = LANGUAGES.map(([language, markers]) => ({
    language,
    count: different.reduce((count, word) => count + tellingOf(word, language, markers), 0),
  })).toSorted((a, b) => b.count - a.count);
  return best !== undefined && best.count >= FEWEST_MARKERS && best.count > english ? best.language : undefined;
}

/** Letters of one language alone among those whose words the index knows by their stems. */
const LETTERS: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ąćęłńśźż]/iu, 'pl'],
  [/[ďěňřťů]/iu, 'cs'],
  [/[ğıİş]/u, 'tr'],
];

/** A word of questions for help tells as much as two that may be names. */
function tellingOf(word: string, language: string, markers: ReadonlySet<string>): number {
  if (markers.has(word)) return 1;
  return HELP.get(language)?.has(word) === true ? FEWEST_MARKERS : 0;
}

/** The language that a text's letters tell, before accents are folded; `undefined` for letters of several. */
export function languageOfLetters(text: string): string | undefined {
  const told = LETTERS.filter(([letters]) => letters.test(text));
  return told.length === 1 ? told[0]?.[1] : undefined;
}

/** Words that articles in a language are full of; none for a language that is told by its script. */
export function markersOf(language: string): readonly string[] {
  return [...(LANGUAGES.find(([each]) => each === language)?.[1] ?? [])];
}
