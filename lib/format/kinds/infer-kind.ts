import type { ContentData } from '../content-data';
import type { Properties } from '../header/properties';
import type { Kind } from '../kind';
import { roleOfHeading, type SectionRole } from '../section-role';

/** What tells the kind of an article that does not say it. */
export interface KindSources {
  readonly path: string;
  readonly title: string;
  readonly properties: Properties;
  readonly bodyText: string;
  readonly data: ContentData;
}

/** The kind that `ms.topic` names; `article` and `conceptual` name none. */
const TOPICS: readonly (readonly [RegExp, Kind])[] = [
  [/^troubleshooting/, 'troubleshooting'],
  [
    /^(?:how-?to|quickstart|tutorial|get-started|hero-article|sample|install-set-up-deploy|upgrade-and-migration)/,
    'howTo',
  ],
  [/^(?:reference|managed-reference|ui-reference|glossary|release-notes|error-reference|faq)/, 'reference'],
  [/^(?:landing-page|hub-page|hub|index|toc)/, 'index'],
];

const INDEX_FILES = /(?:^|\/)_?(?:index|readme|toc|home)\.\w+$/i;
const TROUBLE =
  /\b(?:troubleshoot\w*|error|errors|fails?|failed|failures?|cannot|can't|can’t|unable|doesn't|doesn’t|not working|crash\w*|problembehandlung|fehler|dépanner|erreur|solucionar|no se puede)\b|疑难解答|故障|错误|疑難排解|トラブルシューティング|エラー|문제 해결|오류/iu;
const REFERENCE =
  /\b(?:reference|cheat sheet|glossary|release notes|faq|frequently asked questions|limits)\b|参考|常见问题/iu;
const TASK =
  /^(?:how to|how do|use|using|create|creating|configure|configuring|set up|install|enable|disable|deploy|manage|add|change|connect|get started|quickstart|tutorial|migrate|upgrade|move|build|run)\b|^(?:如何|使用|创建|配置|管理|添加)/iu;

/**
 * What an article of another dialect is: what `ms.topic` says, else what its sections are for, else what its title says
 * (FORMAT-LEARN.md 3: 3,704 of 5,878 articles have symptoms, a cause, or a resolution). Never `unknown`.
 */
export function inferKind({ path, title, properties, bodyText, data }: KindSources): Kind {
  if (INDEX_FILES.test(path)) return 'index';
  const topic = properties.own('ms.topic').toLowerCase();
  const named = TOPICS.find(([pattern]) => pattern.test(topic))?.[1];
  if (named !== undefined) return named;
  const roles = rolesIn(bodyText, data);
  if (isAboutTrouble(roles) || TROUBLE.test(title)) return 'troubleshooting';
  if (REFERENCE.test(title)) return 'reference';
  if (TASK.test(title) || roles.has('steps') || (bodyText.match(STEP)?.length ?? 0) >= LEAST_STEPS) return 'howTo';
  return isMostlyLinks(bodyText) ? 'index' : 'article';
}

/** A numbered item at the left edge. */
const STEP = /^ {0,3}\d{1,2}[.)][ \t]+\S/gm;
const LEAST_STEPS = 3;

function isAboutTrouble(roles: ReadonlySet<SectionRole>): boolean {
  const parts = [roles.has('symptoms'), roles.has('cause'), roles.has('resolution') || roles.has('workaround')];
  return parts.filter(Boolean).length >= 2;
}

/** Headings that are looked at; an article with more has said what it is by then. */
const MOST_HEADINGS = 60;

function rolesIn(bodyText: string, data: ContentData): ReadonlySet<SectionRole> {
  const headings = [...bodyText.matchAll(/^ {0,3}#{2,6}[ \t]*([^#\s][^\n]{0,200})/gm)].slice(0, MOST_HEADINGS);
  const roles = headings.map(([, heading = '']) => roleOfHeading(heading, data.sectionRoles));
  return new Set(roles.filter((role) => role !== undefined));
}

function isMostlyLinks(bodyText: string): boolean {
  const lines = bodyText.split('\n').filter((line) => /\S/.test(line) && !/^\s*#/.test(line));
  const links = lines.filter((line) => /^\s*(?:[-*+]|\d+[.)])?\s*\[[^\]]+\]\([^)]*\)[^\p{L}]*$/u.test(line));
  return links.length >= 3 && links.length * 2 > lines.length;
}
