/**
 * What the people who run a site learn from what readers did: reports from counts, as tables; and who may see them.
 * Goal: every number is in a table that reads the same on a page, as CSV, as JSON, and in a terminal.
 * Not here: taking and keeping events (lib/events), drawing (components/desk), cookies and HTTP (cli/events).
 *
 * @example
 * const report = await readReport(database.query, { page: 'content', days: 7 }, { now: Date.now() });
 * tableAsCsv(report.tables[0]); // "Page","Views",…
 */

export { type ArticleProposal, articleProposalsOf } from './article-proposals';
export {
  DESK_ADDRESS,
  DESK_PAGES,
  type DeskPage,
  deskAddress,
  FILTERED_PAGES,
  hasFilter,
  isDeskPage,
  LONGEST_PERIOD,
  type ReportFilter,
  readFilter,
} from './desk-pages';
export { answerDesk, type DeskAnswer, type DeskQuestion, type DeskRules } from './desk-questions';
export type { HealthFacts } from './health-facts';
export { ACTIONS, type Action, may, PERMISSIONS } from './permissions';
export { type Proposal, proposalsOf } from './proposals';
export { type ProposalFile, proposalsPatch } from './proposals-patch';
export { createProvider, isLocal, type Provider, type ProviderSettings } from './provider';
export { readReport } from './read-report';
export type { Report, Table } from './report';
export { cellText, reportAsHtml, reportAsMarkdown, tableAsCsv, tableAsJson } from './report-formats';
export { type Person, ROLES, type Role, type RoleRule, readRoleRules, roleOf } from './roles';
export { noteServer, type Server } from './servers';
export { type Credentials, makeLink, type Session, type SignInWay } from './sessions';
export { wilson } from './wilson';
