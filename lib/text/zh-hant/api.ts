import type { Catalog } from '../shape';

/** Traditional Chinese words of the API’s reference. */
export const zhHantApi = (): Catalog['api'] => ({
  title: 'API',
  intro: '從其他程式讀取此網站上的所有內容。不需要金鑰。',
  document: 'OpenAPI 文件',
  base: '以下所有網址都以 {address} 開頭。',
  rules:
    '回應都有 ETag。清單會分頁傳回：請將「next」的值當作「cursor」傳送。錯誤遵循 RFC 9457，會指出每個有誤的欄位及修正方式。第 1 版只會增加欄位，因此請忽略您不認識的欄位。',
  parameters: '參數',
  body: '要求本文',
  bodyIs: 'JSON，如 OpenAPI 文件所述。',
  answers: '回應',
  formats: '格式',
  name: '名稱',
  meaning: '意義',
  needed: '必要',
  also: '供助理和訂閱來源使用',
});
