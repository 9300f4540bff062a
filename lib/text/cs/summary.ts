import type { Catalog } from '../shape';

/** Czech words of the case summary. */
export const csSummary = (): Catalog['caseSummary'] => ({
  titleOf: 'Souhrn případu: {flow}',
  answers: 'Odpovědi',
  tried: 'Co už bylo vyzkoušeno',
  attach: 'Co přiložit',
  notKnown: 'Odpověď „Nevím“:',
  refused: '(Zkontrolujte: otázka vyžaduje jiný druh odpovědi.)',
  onlyIn: '(Jen v tomto jazyce: {language}. Překlad to neobsahuje.)',
  noTranslation: 'Překlad není k dispozici. Jazyk otázek a odpovědí: {language}.',
  original: 'Odpovědi ({language}): {flow}',
  link: 'Odkaz:',
  time: '{utc} (zadáno jako {local}, {zone})',
});

/** Czech words around the case summary on its page. */
export const csSummaryPage = (): Catalog['summaryPage'] => ({
  title: 'Souhrn případu',
  lead: 'Všechny vaše odpovědi, připravené k předání. Neukládáme je, proto si je zkopírujte nebo vytiskněte, než tuto stránku opustíte.',
  empty: 'Zatím tu nejsou žádné odpovědi, takže není co shrnout. Odkaz ale můžete sdílet i tak.',
  inYours: 'Jazyk: {language}',
  forSupport: 'Pro podporu, jazyk: {language}',
  recommended: 'Doporučeno',
  attachHelp: 'Zaškrtněte, co už máte připravené.',
  notKnownHelp:
    '{count, plural, one {Jedna otázka zůstala otevřená, protože odpověď nebyla známá.} few {{count} otázky zůstaly otevřené, protože odpovědi nebyly známé.} many {{count} otázky zůstalo otevřeno, protože odpovědi nebyly známé.} other {{count} otázek zůstalo otevřených, protože odpovědi nebyly známé.}}',
  linkName: 'Trvalý odkaz',
  linkHelp: 'Tento odkaz obnoví vybrané odpovědi, ale ne napsaný text.',
  copyLink: 'Kopírovat odkaz',
  linkCopied: 'Odkaz je zkopírovaný.',
  copyAs: 'Další formáty',
  copySummary: 'Kopírovat souhrn',
  formats: { html: 'E-maily a dokumenty', markdown: 'Markdown', json: 'JSON pro systém tiketů' },
  copied: {
    text: 'Souhrn je zkopírovaný jako prostý text.',
    html: 'Souhrn je zkopírovaný s nadpisy a seznamy.',
    markdown: 'Souhrn je zkopírovaný jako Markdown.',
    json: 'Souhrn je zkopírovaný jako JSON.',
  },
  copyFailed: 'Kopírování se nezdařilo. Označte text níže a zkopírujte ho ručně.',
  print: 'Vytisknout',
  asText: 'Jako prostý text k označení a zkopírování',
  asJson: 'Jako JSON pro systém tiketů',
  contactLink: 'Kontaktovat podporu',
  contactLinkHelp: 'Nejdřív zkopírujte souhrn. Podpora si ho vyžádá.',
  contactMail: 'Napsat na {address}',
  contactMailHelp: 'Otevře se e-mail s odkazem. Nejdřív zkopírujte souhrn a potom ho do e-mailu vložte.',
  mailSubject: 'Případ: {title}',
  mailBody: 'Sem vložte souhrn případu:\n\n\n{link}\n',
  contactSend: 'Odeslat tento souhrn podpoře',
  contactSendHelp: 'Souhrn uvedený výše se odešle podpoře přesně tak, jak je zobrazený, a nikomu jinému.',
  delivered: 'Souhrn byl odeslán podpoře.',
  reference: 'Vaše referenční číslo je {reference}. Uschovejte si ho.',
  failed: {
    title: 'Souhrn se nepodařilo odeslat',
    unreachable: 'Systém podpory není dostupný.',
    timeout: 'Systém podpory neodpověděl včas.',
    busy: 'Do systému podpory se teď odesílá příliš mnoho souhrnů.',
    refused: 'Systém podpory souhrn nepřijal (stav {status}).',
    help: 'Nic se neztratilo. Váš souhrn je níže. Zkuste to za minutu znovu, nebo ho zkopírujte a pošlete jiným způsobem.',
  },
});
