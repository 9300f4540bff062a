/**
 * The help as a guest: its page for a frame (`/embed`), and what other tools are told about a link (oEmbed).
 * Goal: one place that says what of the site may stand in somebody else's page, and who may show it.
 * Not here: the element that runs there (components/embed), its script's headers (cli/serve).
 *
 * @example
 * embeddedAt(catalog, '/embed/articles/automated-backups').headers['content-security-policy']; // … frame-ancestors 'self' https://portal.example
 */
export { embeddedAt } from './embedded-at';
