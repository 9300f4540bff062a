import type { Catalog } from '../shape';

/** Korean words of "Did this solve your problem?". */
export const koFeedback = (): Catalog['feedback'] => ({
  question: '문제가 해결되었나요?',
  yes: '예',
  no: '아니요',
  why: '어떤 점이 문제였나요?',
  reasons: {
    didNotWork: '안내대로 해도 해결되지 않았습니다',
    notMyProblem: '다른 문제에 관한 내용입니다',
    hardToFollow: '따라 하기 어렵습니다',
    outOfDate: '내용이 오래되었습니다',
    other: '기타',
  },
  comment: '추가로 알려 주실 내용이 있나요? (선택 사항)',
  note: '이 내용은 문서 작성자가 확인하며 회신은 드릴 수 없습니다. 이름, 암호, 키는 입력하지 마세요.',
  send: '보내기',
  thanks: '감사합니다. 보내 주신 의견은 이 페이지를 개선하는 데 도움이 됩니다.',
  failed: '의견을 보내지 못했습니다. 다시 시도하세요.',
  thanksTitle: '감사합니다',
  back: '페이지로 돌아가기',
});
