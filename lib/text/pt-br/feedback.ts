import type { Catalog } from '../shape';

/** Brazilian Portuguese words of "Did this solve your problem?". */
export const ptBrFeedback = (): Catalog['feedback'] => ({
  question: 'Seu problema foi resolvido?',
  yes: 'Sim',
  no: 'Não',
  why: 'O que deu errado?',
  reasons: {
    didNotWork: 'Não funcionou',
    notMyProblem: 'Trata de outro problema',
    hardToFollow: 'É difícil de seguir',
    outOfDate: 'Está desatualizado',
    other: 'Outro motivo',
  },
  comment: 'Quer nos contar algo mais? (opcional)',
  note: 'As pessoas que escrevem estes artigos leem esta mensagem, mas não podem responder. Não inclua nomes, senhas nem chaves.',
  send: 'Enviar',
  thanks: 'Sua resposta nos ajuda a melhorar esta página. Agradecemos.',
  failed: 'Não foi possível enviar sua resposta. Tente novamente.',
  thanksTitle: 'Agradecemos sua resposta',
  back: 'Voltar para a página',
});
