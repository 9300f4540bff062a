import type { Catalog } from '../shape';

/** Korean words of the API’s reference. */
export const koApi = (): Catalog['api'] => ({
  title: 'API',
  intro: '이 사이트의 모든 내용을 다른 프로그램에서 읽을 수 있습니다. 키는 필요하지 않습니다.',
  document: 'OpenAPI 문서',
  base: '아래의 모든 주소는 {address}(으)로 시작합니다.',
  rules:
    '응답에는 ETag가 포함됩니다. 목록은 페이지로 나뉘므로 “next” 값을 “cursor”로 보내세요. 오류는 RFC 9457을 따르며 각 필드의 이름과 수정 방법을 알려 줍니다. 버전 1에서는 필드가 추가되기만 하므로 알 수 없는 필드는 무시하세요.',
  parameters: '매개 변수',
  body: '본문',
  bodyIs: 'OpenAPI 문서에 설명된 형식의 JSON입니다.',
  answers: '응답',
  formats: '형식',
  name: '이름',
  meaning: '의미',
  needed: '필수',
  also: '도우미 및 피드용',
});
