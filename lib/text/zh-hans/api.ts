import type { Catalog } from '../shape';

/** Simplified Chinese words of the API’s reference. */
export const zhHansApi = (): Catalog['api'] => ({
  title: 'API',
  intro: '从其他程序读取此网站上的所有内容。无需密钥。',
  document: 'OpenAPI 文档',
  base: '以下所有地址均以 {address} 开头。',
  rules:
    '响应带有 ETag。列表分页返回：将“next”的值作为“cursor”发送。错误遵循 RFC 9457，会指明每个有误的字段及其修正方法。版本 1 只会增加字段，因此请忽略不认识的字段。',
  parameters: '参数',
  body: '请求正文',
  bodyIs: 'JSON，格式见 OpenAPI 文档。',
  answers: '响应',
  formats: '格式',
  name: '名称',
  meaning: '含义',
  needed: '必需',
  also: '供助手和订阅源使用',
});
