import type { Catalog } from '../shape';

/** Korean words of the kinds' own pages, and of what stands around an article. */
export const koKindPages = (): Pick<
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
    impact: '영향: {level}',
    impacts: { high: '영향: 높음', medium: '영향: 중간', low: '영향: 낮음' },
    categories: {
      performance: '성능',
      highavailability: '고가용성',
      cost: '비용',
      operationalexcellence: '운영 우수성',
      security: '보안',
    },
    offering: '제품',
    resourceType: '리소스 종류',
    benefits: '이점',
    savings: '절감 효과',
    actions: '수행할 작업',
    onlyWhere: '{name} 값이 “{value}”인 경우에만 해당합니다.',
    onlyWhereNot: '{name} 값이 “{value}” 이외인 경우에만 해당합니다.',
    remediation: 'REST API 사용',
    columns: '포털에서 리소스별로 표시하는 항목',
    languages: 'SDK 언어',
    tip: '팁',
    learnMore: '이 권장 사항에 대해 자세히 알아보기',
    disabled: '이 권장 사항은 현재 꺼져 있으므로 포털에 표시되지 않습니다.',
  },
  topicList: {
    other: '기타 주제',
    tags: '검색어',
    none: '아직 이 제품의 주제가 없습니다.',
    articles: '이 주제의 문서',
  },
  commonProblems: {
    title: '자주 발생하는 문제',
    other: '기타 문제',
    tools: '문제 해결 도구',
    toolsHelp: '이 페이지는 Azure Portal에 있습니다.',
    all: '이 문제에 대한 자세한 정보',
  },
  tools: { help: '이 페이지는 Azure Portal에 있으며, 대부분 리소스 페이지에 있습니다.' },
  portal: {
    onResource: 'Azure Portal의 리소스 페이지',
    opens: 'Azure Portal({portal})',
  },
  entry: {
    title: '같은 문제에 대한 정보',
    solutions: '해결 방법',
    forms: '지원팀에서 묻는 질문',
    findings: '자동 검사에서 나올 수 있는 결과',
    tools: 'Azure Portal 도구',
  },
  troubleshooter: {
    steps: '검사(순서대로)',
    outcomes: '결과',
    questions: '경로를 결정하는 질문',
    partOf: '상위 문제 해결사:',
    card: '카드 {at}/{of}',
    cards: '다른 카드',
    previous: '이전 카드',
    next: '다음 카드',
    forEngineers: '지원 엔지니어용',
    forEngineersHelp: '이 내용은 고객이 아닌 지원 엔지니어를 위해 작성되었습니다.',
  },
  workflow: {
    count: '{count, plural, =1 {질문 1개가 표시됩니다.} other {질문이 최대 #개까지 하나씩 표시됩니다.}}',
    map: '전체 맵 보기',
    haveReady: '준비할 항목',
    questions: '묻는 질문',
    cards: '확인할 내용',
    outcomes: '나올 수 있는 결과',
    attach: '사례에 첨부할 항목',
  },
  blanks: {
    title: '내 정보 입력',
    help: '입력한 내용은 명령을 포함하여 이 페이지의 모든 위치에 채워집니다. 내용은 이 브라우저 탭에만 유지됩니다.',
    copy: '이 정보가 포함된 링크 복사',
    copied: '링크를 복사했습니다. 입력한 정보가 포함되어 있으며 링크가 있는 사람은 누구나 읽을 수 있습니다.',
    copyFailed: '복사하지 못했습니다. 정보를 직접 복사하세요.',
    clear: '정보 지우기',
    cleared: '정보를 지웠습니다.',
    resource: '이 정보를 채우려면 Azure 리소스 ID 또는 포털 링크를 붙여넣으세요',
    filledIn: '채워진 항목:',
    fromLink:
      '방금 연 링크에 담긴 정보가 이 페이지에 채워졌습니다. 다른 사람이 지정한 정보일 수 있으므로 명령을 실행하기 전에 확인하세요.',
  },
});

/** Korean words for question forms. */
export const koForm = (): Catalog['form'] => ({
  intro: '지원팀에서 이 문제에 대해 묻는 질문입니다.',
  required: '필수',
  optional: '선택 사항',
  options: '선택할 수 있는 답변',
  hints: '답변에 포함할 내용',
  dynamic: 'Azure Portal에서는 목록을 구독에서 가져옵니다.',
  askedWhen: '다음 경우에만 질문합니다: {condition}.',
  neverAsked: '현재 묻지 않는 질문',
  attach: '첨부할 항목',
  check: '자동 검사',
  checkFoundNothing: '발견된 항목이 없으면 다음 내용이 표시됩니다.',
  questions: '질문',
  controls: {
    dropdown: '하나 선택',
    multiselectdropdown: '해당하는 항목 모두 선택',
    radiobuttongroup: '하나 선택',
    textbox: '짧은 텍스트',
    multilinetextbox: '텍스트',
    numerictextbox: '숫자',
    datetimepicker: '날짜 및 시간',
    infoblock: '정보',
    textblock: '정보',
  },
});
