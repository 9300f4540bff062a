import type { Catalog } from '../shape';

/** Korean words of the texts for machines. */
export const koTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      '아래의 각 제품은 해당 제품의 문서 목록으로 연결됩니다. 모든 문서를 Markdown으로 볼 수 있습니다. 문서 주소에 “.md”를 추가하세요. 프로그램은 API({api})를, 도우미는 /mcp의 MCP 서버를 사용할 수 있습니다.',
    otherProducts: '기타 제품',
    otherArticles: '기타 문서',
    flow: '안내형 질문',
  },
  results: '“{query}” 검색 결과',
  others: '검색 결과',
  questions: '질문',
  anyOther: '그 외의 답변',
  typed: '페이지에서 답변을 입력하거나 API로 보내세요.',
  typedOrChosen: '또는 페이지에서 이름을 입력하거나 API로 보내세요.',
  given: '내 답변: {answer}',
  chosen: '{answer}(선택됨)',
  goOnWithout: '답변하지 않고 계속',
  start: '시작',
  guided: '하나씩 답변하기',
  page: '이 페이지 열기',
  lookUp: '프로그램은 API로, 도우미는 MCP 서버로 ID를 조회할 수 있습니다.',
  newest: '{name}: 최근 변경 내용',
  notFound: '찾을 수 없음',
  nothingHere: '이 주소에는 내용이 없습니다.',
  needsOrigin: 'STEPWISE_ORIGIN이 사이트의 공개 원본으로 설정될 때까지 이 주소를 사용할 수 없습니다.',
});
