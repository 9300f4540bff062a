/**
 * The third door of lib/api: the site for assistants, by the Model Context Protocol.
 * Goal: find, read, and follow, in answers small enough for a conversation; the same engine and words as the pages.
 * Not here: transports and who may ask (cli), the HTTP API (lib/api). Loaded when the first assistant asks, for the protocol's library is large.
 *
 * @example
 * await answerMcp(catalog, { body, protocol: '2025-06-18' }); // one posted message, one answer, no session
 */
export { answerMcp, type McpMessage } from './answer-mcp';
export { mcpServer } from './mcp-server';
