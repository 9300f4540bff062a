import type { Catalog } from '../shape';

/** German words of the kinds' own pages, and of what stands around an article. */
export const deKindPages = (): Pick<
  Catalog,
  | 'recommendation'
  | 'topicList'
  | 'commonProblems'
  | 'tools'
  | 'portal'
  | 'entry'
  | 'troubleshooter'
  | 'workflow'
  | 'blanks'
> => ({
  recommendation: {
    impact: 'Auswirkung: {level}',
    impacts: { high: 'Auswirkung: hoch', medium: 'Auswirkung: mittel', low: 'Auswirkung: gering' },
    categories: {
      performance: 'Leistung',
      highavailability: 'Hochverfügbarkeit',
      cost: 'Kosten',
      operationalexcellence: 'Optimaler Betrieb',
      security: 'Sicherheit',
    },
    offering: 'Produkt',
    resourceType: 'Ressourcentyp',
    benefits: 'Vorteile',
    savings: 'Einsparungen',
    actions: 'Was zu tun ist',
    onlyWhere: 'Nur, wenn {name} den Wert „{value}“ hat.',
    onlyWhereNot: 'Nur, wenn {name} nicht den Wert „{value}“ hat.',
    remediation: 'Mit der REST-API',
    columns: 'Angaben im Portal zu jeder Ressource',
    languages: 'SDK-Sprachen',
    tip: 'Tipp',
    learnMore: 'Weitere Informationen zu dieser Empfehlung',
    disabled: 'Diese Empfehlung ist derzeit deaktiviert und wird im Portal nicht angezeigt.',
  },
  topicList: {
    other: 'Andere Themen',
    tags: 'Suchbegriffe',
    none: 'Zu diesem Produkt gibt es noch keine Themen.',
    articles: 'Artikel zu diesem Thema',
  },
  commonProblems: {
    title: 'Häufige Probleme',
    other: 'Andere Probleme',
    tools: 'Tools zur Problembehandlung',
    toolsHelp: 'Diese Seiten befinden sich im Azure-Portal.',
    all: 'Mehr zu diesen Problemen',
  },
  tools: { help: 'Diese Seiten befinden sich im Azure-Portal, die meisten auf der Seite Ihrer Ressource.' },
  portal: {
    onResource: 'Im Azure-Portal, auf der Seite Ihrer Ressource',
    opens: 'Im Azure-Portal ({portal})',
  },
  entry: {
    title: 'Zum selben Problem',
    solutions: 'Lösungen',
    forms: 'Fragen, die der Support stellen wird',
    findings: 'Mögliche Ergebnisse einer automatischen Prüfung',
    tools: 'Tools im Azure-Portal',
  },
  troubleshooter: {
    steps: 'Prüfungen in ihrer Reihenfolge',
    outcomes: 'Ergebnisse',
    questions: 'Fragen, die den Weg bestimmen',
    partOf: 'Teil von',
    card: 'Karte {at} von {of}',
    cards: 'Andere Karten',
    previous: 'Vorherige Karte',
    next: 'Nächste Karte',
    forEngineers: 'Für den technischen Support',
    forEngineersHelp: 'Dieser Text richtet sich an den technischen Support, nicht an Kunden.',
  },
  workflow: {
    count:
      '{count, plural, one {Es wird eine Frage gestellt.} other {Es werden bis zu # Fragen gestellt, eine nach der anderen.}}',
    map: 'Vollständigen Ablaufplan anzeigen',
    haveReady: 'Halten Sie Folgendes bereit',
    questions: 'Gestellte Fragen',
    cards: 'Was Sie prüfen werden',
    outcomes: 'Mögliche Ergebnisse',
    attach: 'Was Sie an den Fall anfügen sollten',
  },
  blanks: {
    title: 'Ihre Angaben eintragen',
    help: 'Was Sie eingeben, wird überall auf dieser Seite eingesetzt, auch in Befehlen. Ihre Eingaben bleiben auf dieser Browserregisterkarte.',
    copy: 'Link mit diesen Angaben kopieren',
    copied: 'Link kopiert. Er enthält Ihre Angaben, die jede Person mit dem Link lesen kann.',
    copyFailed: 'Kopieren nicht möglich. Kopieren Sie die Angaben manuell.',
    clear: 'Angaben löschen',
    cleared: 'Angaben gelöscht.',
    resource: 'Fügen Sie eine Azure-Ressourcen-ID oder einen Portallink ein, um diese Angaben einzutragen',
    filledIn: 'Eingetragen:',
    fromLink:
      'Über den Link, den Sie geöffnet haben, wurden auf dieser Seite Angaben eingetragen. Möglicherweise stammen sie von einer anderen Person; prüfen Sie sie, bevor Sie einen Befehl ausführen.',
  },
});

/** German words for question forms. */
export const deForm = (): Catalog['form'] => ({
  intro: 'Das sind die Fragen, die der Support zu diesem Problem stellt.',
  required: 'Erforderlich',
  optional: 'Optional',
  options: 'Mögliche Antworten',
  hints: 'Was Sie angeben sollten',
  dynamic: 'Im Azure-Portal stammt die Liste aus Ihrem Abonnement.',
  askedWhen: 'Wird nur gestellt, wenn gilt: {condition}.',
  neverAsked: 'Wird derzeit nicht gestellt',
  attach: 'Was Sie anfügen sollten',
  check: 'Automatische Prüfung',
  checkFoundNothing: 'Wenn nichts gefunden wird, erscheint:',
  questions: 'Fragen',
  controls: {
    dropdown: 'Eine Antwort auswählen',
    multiselectdropdown: 'Alles Zutreffende auswählen',
    radiobuttongroup: 'Eine Antwort auswählen',
    textbox: 'Kurzer Text',
    multilinetextbox: 'Text',
    numerictextbox: 'Zahl',
    datetimepicker: 'Datum und Uhrzeit',
    infoblock: 'Information',
    textblock: 'Information',
  },
});
