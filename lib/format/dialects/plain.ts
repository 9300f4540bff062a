import type { DialectRules } from './dialect-rules';

/** Any other Markdown, such as that of Hugo, Jekyll, GitLab, or GitHub: with front matter or without a header. */
export const plain: DialectRules = {
  name: 'plain',
  about: 'Markdown with any front matter, or without a header',
  recognize: () => undefined,
  names: { title: 'pageTitle', author: 'authors' },
  isStrict: false,
};
