import type { Catalog } from '../shape';

/** Polish words of the case summary. */
export const plSummary = (): Catalog['caseSummary'] => ({
  titleOf: 'Podsumowanie zgłoszenia: {flow}',
  answers: 'Odpowiedzi',
  tried: 'Co już wypróbowano',
  attach: 'Co dołączyć',
  notKnown: 'Odpowiedź „Nie wiem”:',
  refused: '(Sprawdź: pytanie wymaga odpowiedzi innego rodzaju.)',
  onlyIn: '(Tylko w tym języku: {language}. Tłumaczenie tego nie zawiera.)',
  noTranslation: 'Nie ma tłumaczenia. Język pytań i odpowiedzi: {language}.',
  original: 'Odpowiedzi ({language}): {flow}',
  link: 'Link:',
  time: '{utc} (wpisano {local}, {zone})',
});

/** Polish words around the case summary on its page. */
export const plSummaryPage = (): Catalog['summaryPage'] => ({
  title: 'Podsumowanie zgłoszenia',
  lead: 'Wszystkie odpowiedzi, gotowe do przekazania. Nie przechowujemy ich, więc skopiuj je lub wydrukuj, zanim opuścisz tę stronę.',
  empty: 'Nie ma jeszcze żadnych odpowiedzi, więc nie ma czego podsumować. Mimo to możesz udostępnić link.',
  inYours: 'Język: {language}',
  forSupport: 'Dla pomocy technicznej, język: {language}',
  recommended: 'Zalecane',
  attachHelp: 'Zaznacz to, co masz już przygotowane.',
  notKnownHelp:
    '{count, plural, one {Jedno pytanie pozostało otwarte, bo odpowiedź nie była znana.} few {{count} pytania pozostały otwarte, bo odpowiedzi nie były znane.} many {{count} pytań pozostało otwartych, bo odpowiedzi nie były znane.} other {{count} pytania pozostało otwarte, bo odpowiedzi nie były znane.}}',
  linkName: 'Trwały link',
  linkHelp: 'Ten link przywraca wybrane odpowiedzi, ale nie wpisany tekst.',
  copyLink: 'Kopiuj link',
  linkCopied: 'Skopiowano link.',
  copyAs: 'Więcej formatów',
  copySummary: 'Kopiuj podsumowanie',
  formats: { html: 'Wiadomości e-mail i dokumenty', markdown: 'Markdown', json: 'JSON do systemu zgłoszeń' },
  copied: {
    text: 'Skopiowano podsumowanie jako zwykły tekst.',
    html: 'Skopiowano podsumowanie z nagłówkami i listami.',
    markdown: 'Skopiowano podsumowanie w formacie Markdown.',
    json: 'Skopiowano podsumowanie w formacie JSON.',
  },
  copyFailed: 'Nie udało się skopiować. Zaznacz tekst poniżej i skopiuj go ręcznie.',
  print: 'Drukuj',
  asText: 'Jako zwykły tekst do zaznaczenia i skopiowania',
  asJson: 'Jako JSON do systemu zgłoszeń',
  contactLink: 'Skontaktuj się z pomocą techniczną',
  contactLinkHelp: 'Najpierw skopiuj podsumowanie. Pomoc techniczna o nie poprosi.',
  contactMail: 'Napisz na adres {address}',
  contactMailHelp: 'Otworzy się wiadomość e-mail z linkiem. Najpierw skopiuj podsumowanie, a potem je wklej.',
  mailSubject: 'Zgłoszenie: {title}',
  mailBody: 'Wklej tutaj podsumowanie zgłoszenia:\n\n\n{link}\n',
  contactSend: 'Wyślij to podsumowanie do pomocy technicznej',
  contactSendHelp:
    'Powyższe podsumowanie zostanie wysłane do pomocy technicznej dokładnie w tej postaci i nie trafi do nikogo innego.',
  delivered: 'Wysłano podsumowanie do pomocy technicznej.',
  reference: 'Numer zgłoszenia: {reference}. Zachowaj go.',
  failed: {
    title: 'Nie udało się wysłać podsumowania',
    unreachable: 'Nie udało się połączyć z systemem pomocy technicznej.',
    timeout: 'System pomocy technicznej nie odpowiedział na czas.',
    busy: 'W tej chwili do systemu pomocy technicznej trafia zbyt wiele podsumowań.',
    refused: 'System pomocy technicznej nie przyjął podsumowania (kod stanu {status}).',
    help: 'Nic nie przepadło. Podsumowanie znajduje się poniżej. Spróbuj ponownie za minutę albo skopiuj je i wyślij w inny sposób.',
  },
});
