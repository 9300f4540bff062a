import { type Article, fieldOf } from '@/lib/format';

/** How the file names of one article's cloud variants end (FORMAT.md B.2, E.1). */
const CLOUD_SUFFIX = /[-_](public|fairfax|mooncake|blackforest|usnat|ussec|ff|mc)$/;

/**
 * The key that an article shares with its variants for other clouds: an advisor recommendation's type, else folder and
 * file name without the cloud (`x/backup.md` and `x/backup-mooncake.md`).
 */
export function twinKey(article: Article): string {
  const recommendation =
    article.body.format === 'json' ? fieldOf(article.body.value, 'recommendationTypeId') : undefined;
  if (article.kind === 'advisorRecommendationMetadata' && typeof recommendation === 'string' && recommendation.trim()) {
    return `recommendation:${recommendation.trim().toLowerCase()}`;
  }
  return article.path
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(CLOUD_SUFFIX, '');
}
