/** Every kind of page, by an address of the project's own content. */
export const PAGE_KINDS = {
  home: '/',
  products: '/products',
  product: '/products/azure-backup',
  article: '/articles/azure-vm-backup-fails',
  'article with blanks': '/articles/vm-agent-not-ready-diagnostic',
  'article with tabs': '/articles/azure-vm-backup-snapshot-extension-fails',
  'questions to read': '/articles/azure-vm-backup-fails-questions',
  search: '/search?q=backup+fails',
  'choice of articles': '/t/32553276',
  'flow start': '/flows/azure-vm-backup-fails-questions',
  question: '/flows/azure-vm-backup-fails-questions/problem_start_time',
  map: '/flows/azure-vm-backup-fails-questions/map',
  'guided step': '/flows/azure-vm-backup-fails/step-1',
  summary: '/flows/azure-vm-backup-fails/solved?step-1=yes',
  'missing page': '/nothing-here',
};
