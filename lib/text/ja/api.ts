import type { Catalog } from '../shape';

/** Japanese words of the API’s reference. */
export const jaApi = (): Catalog['api'] => ({
  title: 'API',
  intro: 'このサイトの内容はすべて、他のプログラムから読み取ることができます。キーは必要ありません。',
  document: 'OpenAPI ドキュメント',
  base: '以下のアドレスはすべて {address} で始まります。',
  rules:
    '応答には ETag が付きます。一覧はページに分かれているため、「next」の値を「cursor」として送信してください。エラーは RFC 9457 に従い、各フィールドの名前と修正方法を示します。バージョン 1 ではフィールドが追加されるだけなので、不明なフィールドは無視してください。',
  parameters: 'パラメーター',
  body: '本文',
  bodyIs: 'OpenAPI ドキュメントに記載されている形式の JSON。',
  answers: '応答',
  formats: '形式',
  name: '名前',
  meaning: '意味',
  needed: '必須',
  also: 'アシスタントとフィード向け',
});
