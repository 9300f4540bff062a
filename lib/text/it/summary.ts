import type { Catalog } from '../shape';

/** Italian words of the case summary. */
export const itSummary = (): Catalog['caseSummary'] => ({
  titleOf: 'Riepilogo del caso: {flow}',
  answers: 'Risposte',
  tried: 'Operazioni provate',
  attach: 'Elementi da allegare',
  notKnown: 'Risposta “Non lo so”:',
  refused: '(Da verificare: la domanda prevede un altro tipo di risposta.)',
  link: 'Collegamento:',
  time: '{utc} (immesso come {local}, {zone})',
  onlyIn: '(Solo in {language}: non presente nella traduzione.)',
  noTranslation: 'Non esiste una traduzione. Le domande e le risposte sono in {language}.',
  original: 'Risposte in {language}: {flow}',
});

/** Italian words around the case summary on its page. */
export const itSummaryPage = (): Catalog['summaryPage'] => ({
  title: 'Riepilogo del caso',
  lead: 'Tutte le risposte fornite, pronte per essere consegnate. Il riepilogo non viene archiviato: copiarlo o stamparlo prima di uscire da questa pagina.',
  empty:
    'Non è stata fornita alcuna risposta, quindi non c’è ancora nulla da riepilogare. È comunque possibile condividere il collegamento.',
  recommended: 'Consigliato',
  inYours: 'In {language}',
  forSupport: 'Per il supporto, in {language}',
  attachHelp: 'Selezionare gli elementi pronti.',
  notKnownHelp:
    '{count, plural, one {Una domanda è rimasta in sospeso perché la risposta non era nota.} many {{count} di domande sono rimaste in sospeso perché le risposte non erano note.} other {{count} domande sono rimaste in sospeso perché le risposte non erano note.}}',
  linkName: 'Collegamento permanente',
  linkHelp: 'Questo collegamento ripristina le scelte effettuate, ma non il testo digitato.',
  copyLink: 'Copia il collegamento',
  linkCopied: 'Collegamento copiato.',
  copyAs: 'Altri formati',
  copySummary: 'Copia il riepilogo',
  formats: {
    html: 'E-mail e documenti',
    markdown: 'Markdown',
    json: 'JSON per un sistema di ticket',
  },
  copied: {
    text: 'Riepilogo copiato come testo normale.',
    html: 'Riepilogo copiato con titoli ed elenchi.',
    markdown: 'Riepilogo copiato in Markdown.',
    json: 'Riepilogo copiato in JSON.',
  },
  copyFailed: 'Copia non riuscita. Selezionare il testo seguente e copiarlo manualmente.',
  print: 'Stampa',
  asText: 'Come testo normale, da selezionare e copiare',
  asJson: 'In JSON, per un sistema di ticket',
  contactLink: 'Contatta il supporto',
  contactLinkHelp: 'Copiare prima il riepilogo, che verrà richiesto dal supporto.',
  contactMail: 'Invia un’e-mail a {address}',
  contactMailHelp:
    'Il messaggio di posta elettronica si apre con il collegamento. Copiare prima il riepilogo e poi incollarlo nel messaggio.',
  mailSubject: 'Caso: {title}',
  mailBody: 'Incollare qui il riepilogo del caso:\n\n\n{link}\n',
  contactSend: 'Invia questo riepilogo al supporto',
  contactSendHelp: 'Il riepilogo precedente viene inviato al supporto esattamente come visualizzato, e a nessun altro.',
  delivered: 'Il riepilogo è stato inviato al supporto.',
  reference: 'Il numero di riferimento è {reference}. Conservarlo.',
  failed: {
    title: 'Non è stato possibile inviare il riepilogo',
    unreachable: 'Non è stato possibile raggiungere il sistema di supporto.',
    timeout: 'Il sistema di supporto non ha risposto in tempo.',
    busy: 'Al momento è in corso l’invio di troppi riepiloghi al sistema di supporto.',
    refused: 'Il sistema di supporto non lo ha accettato (stato {status}).',
    help: 'Non è andato perso nulla. Il riepilogo è riportato di seguito. Riprovare tra un minuto oppure copiarlo e inviarlo in un altro modo.',
  },
});
