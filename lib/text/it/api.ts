import type { Catalog } from '../shape';

/** Italian words of the API’s reference. */
export const itApi = (): Catalog['api'] => ({
  title: 'API',
  intro: 'Per leggere tutti i contenuti di questo sito da altri programmi. Non è necessaria alcuna chiave.',
  document: 'Documento OpenAPI',
  base: 'Tutti gli indirizzi seguenti iniziano con {address}.',
  rules:
    'Le risposte hanno un ETag. Gli elenchi sono suddivisi in pagine: inviare “next” come “cursor”. Gli errori seguono lo standard RFC 9457 e indicano ogni campo e la relativa correzione. La versione 1 può solo acquisire nuovi campi: ignorare quelli sconosciuti.',
  parameters: 'Parametri',
  body: 'Corpo',
  bodyIs: 'JSON, come descritto nel documento OpenAPI.',
  answers: 'Risposte',
  formats: 'Formati',
  name: 'Nome',
  meaning: 'Significato',
  needed: 'obbligatorio',
  also: 'Per assistenti e feed',
});
