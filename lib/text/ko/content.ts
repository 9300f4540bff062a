import type { Catalog } from '../shape';

/** The words between an author's words, in Korean. */
export const koContent = (): Catalog['content'] => ({
  notes: { note: '참고', tip: '팁', important: '중요', warning: '경고', caution: '주의' },
  inPortalOfResource: '(Azure Portal의 리소스 페이지)',
  check: '포털의 자동 검사',
  checkRuns: 'Azure Portal에서 이 문서를 열면 자동 검사가 실행됩니다. 실행 중에는 다음 내용이 표시됩니다.',
  checkDetails: '이 검사 정보',
  checkFields: {
    noresulttext: '발견된 항목이 없는 경우',
    timeouttext: '시간이 너무 오래 걸리는 경우',
    failedtext: '실패한 경우',
    symptomid: '검사 이름',
    additionalinputsreq: '추가 정보 입력 필요',
    maxinsightcount: '표시되는 최대 결과 수',
  },
  chart: '포털의 차트',
  chartFields: { name: '메트릭', aggregationtype: '집계', timespanduration: '기간' },
  video: '비디오',
  image: '이미지',
  colon: ': ',
  searchTheWeb: 'Microsoft Learn 검색(포털에서는 결과가 여기에 나열됨)',
  table: '표',
  section: '섹션',
  versions: {
    '>=': '{version} 이상',
    '>': '{version} 초과',
    '<=': '{version} 이하',
    '<': '{version} 미만',
  },
  versionsBetween: '{first}~{last}',
});
