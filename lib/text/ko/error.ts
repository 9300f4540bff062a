import type { Catalog } from '../shape';

/** Korean words of the page shown when a page failed. */
export const koError = (): Catalog['error'] => ({
  title: '사이트에 문제가 발생했습니다',
  intro: '사용자의 작업 때문에 발생한 문제가 아닙니다. 다시 시도하세요. 문제가 계속되면 홈으로 이동하세요.',
  retry: '다시 시도',
  home: '홈',
  reference: '사이트 운영자용 참조 번호: {digest}',
});
