import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import type { Catalog } from '@/lib/catalog';
import { addArticleTools } from './article-tools';
import { addFlowTools } from './flow-tools';
import { speakPlainly } from './plain-errors';
import { addResources } from './resources';
import { addReadTools } from './search-tools';

/** Changes with what the tools promise. */
const VERSION = '1.4.0';

const INSTRUCTIONS =
  'Support articles and guided flows. Search first, then read the best articles with get_articles. If an article has a flow, start_flow and answer_flow ask its questions one at a time and end with what to do and a case summary. Cite the url of what you use.';

/**
 * A server for one assistant or one message. Nothing is changed by any tool, and nothing is remembered between calls.
 * @param read the catalog of now
 */
export function mcpServer(read: () => Catalog): McpServer {
  const server = new McpServer({ name: 'stepwise', version: VERSION }, { instructions: INSTRUCTIONS });
  addReadTools(server, read);
  addArticleTools(server, read);
  addFlowTools(server, read);
  addResources(server, read);
  addPrompts(server);
  for (const table of TABLES) Object.setPrototypeOf(Reflect.get(server, table), null);
  server.server.registerCapabilities({ tools: UNCHANGING, resources: UNCHANGING, prompts: UNCHANGING });
  speakPlainly(server);
  return server;
}

/** The library declares that it tells of changed lists. Here they change with a new version alone, and nobody is told. */
const UNCHANGING = { listChanged: undefined };

/**
 * Where the library looks up what is asked for by name. They are plain objects, in which `__proto__` and `constructor` are found too;
 * without a prototype such a name is unknown, like any other.
 */
const TABLES = ['_registeredTools', '_registeredPrompts', '_registeredResources'] as const;

function addPrompts(server: McpServer): void {
  server.registerPrompt(
    'solve_my_problem',
    {
      title: 'Solve my problem',
      description: 'Find what solves a problem, and go through it step by step.',
      argsSchema: { problem: z.string().describe('What is wrong, in your own words.') },
    },
    ({ problem }) =>
      said(`My problem: ${problem}

Search for it, read the best article, and take me through its steps one at a time. Ask after each step whether it helped. If the article has a flow, use start_flow and answer_flow. Cite the article.`),
  );
  server.registerPrompt(
    'triage_this_error',
    {
      title: 'Triage this error',
      description: 'What an error means, and what to do first.',
      argsSchema: {
        error: z.string().describe('The error code or the whole message.'),
        product: z.string().optional().describe('The product that shows it.'),
      },
    },
    ({ error, product = '' }) =>
      said(`I get this error${product === '' ? '' : ` from ${product}`}:

${error}

Search for its code first, then for its words. Say what it means, the likeliest cause, and what to do first, from the articles alone. Cite them, and say so if none fits.`),
  );
}

function said(text: string) {
  return { messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }] };
}
