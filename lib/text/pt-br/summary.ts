import type { Catalog } from '../shape';

/** Brazilian Portuguese words of the case summary. */
export const ptBrSummary = (): Catalog['caseSummary'] => ({
  titleOf: 'Resumo do caso: {flow}',
  answers: 'Respostas',
  tried: 'O que foi tentado',
  attach: 'O que anexar',
  notKnown: 'Respondido com “Não sei”:',
  refused: '(Confira: a pergunta espera outro tipo de resposta.)',
  link: 'Link:',
  time: '{utc} (informado como {local}, {zone})',
  onlyIn: '(Somente em {language}: não consta na tradução.)',
  noTranslation: 'Não há tradução. As perguntas e respostas estão em {language}.',
  original: 'Respondido em {language}: {flow}',
});

/** Brazilian Portuguese words around the case summary on its page. */
export const ptBrSummaryPage = (): Catalog['summaryPage'] => ({
  title: 'Resumo do caso',
  lead: 'Tudo o que você respondeu, pronto para entregar. Não armazenamos o resumo: copie-o ou imprima-o antes de sair desta página.',
  empty:
    'Você ainda não respondeu a nada, por isso ainda não há o que resumir. Mesmo assim, você pode compartilhar o link.',
  recommended: 'Recomendado',
  inYours: 'Em {language}',
  forSupport: 'Para o suporte, em {language}',
  attachHelp: 'Marque o que você já tem pronto.',
  notKnownHelp:
    '{count, plural, one {Uma pergunta ficou em aberto porque você não sabia a resposta.} many {{count} de perguntas ficaram em aberto porque você não sabia as respostas.} other {{count} perguntas ficaram em aberto porque você não sabia as respostas.}}',
  linkName: 'Link permanente',
  linkHelp: 'Este link restaura o que você escolheu, mas não o que digitou.',
  copyLink: 'Copiar o link',
  linkCopied: 'Link copiado.',
  copyAs: 'Mais formatos',
  copySummary: 'Copiar o resumo',
  formats: {
    html: 'Emails e documentos',
    markdown: 'Markdown',
    json: 'JSON para um sistema de tíquetes',
  },
  copied: {
    text: 'Resumo copiado como texto sem formatação.',
    html: 'Resumo copiado com títulos e listas.',
    markdown: 'Resumo copiado em Markdown.',
    json: 'Resumo copiado em JSON.',
  },
  copyFailed: 'Não foi possível copiar. Selecione o texto abaixo e copie manualmente.',
  print: 'Imprimir',
  asText: 'Como texto sem formatação, para selecionar e copiar',
  asJson: 'Em JSON, para um sistema de tíquetes',
  contactLink: 'Contatar o suporte',
  contactLinkHelp: 'Copie o resumo primeiro. O suporte vai pedi-lo.',
  contactMail: 'Enviar email para {address}',
  contactMailHelp: 'O email abre com o link. Copie o resumo primeiro e depois cole-o no email.',
  mailSubject: 'Caso: {title}',
  mailBody: 'Cole o resumo do caso aqui:\n\n\n{link}\n',
  contactSend: 'Enviar este resumo ao suporte',
  contactSendHelp: 'O resumo acima é enviado ao suporte exatamente como exibido, e a mais ninguém.',
  delivered: 'O resumo foi enviado ao suporte.',
  reference: 'Seu número de referência é {reference}. Guarde-o.',
  failed: {
    title: 'Não foi possível enviar o resumo',
    unreachable: 'Não foi possível acessar o sistema de suporte.',
    timeout: 'O sistema de suporte não respondeu a tempo.',
    busy: 'No momento, há resumos demais sendo enviados ao sistema de suporte.',
    refused: 'O sistema de suporte não o aceitou (status {status}).',
    help: 'Nada foi perdido. Seu resumo está abaixo. Tente novamente em um minuto, ou copie-o e envie-o de outra forma.',
  },
});
