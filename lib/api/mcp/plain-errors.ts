import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { CallToolRequestSchema, ErrorCode, GetPromptRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import * as z from 'zod';
import { fieldErrors, WITH_INPUT } from '../problem';
import { mistake } from './answers';

/** Parameters that can't be used; the words are for people, and for assistants that try again. */
class McpParametersError extends Error {
  override readonly name = 'McpParametersError';
  /** The library sends it along. */
  readonly code = ErrorCode.InvalidParams;
}

/** Where the library keeps what it was given, by name: tools with `inputSchema`, prompts with `argsSchema`. */
type Table = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Has a server say what is wrong with parameters, field by field, and what to do, as the API does. Of its own the library sends
 * what its schemas say, as JSON, and calls it an error of the server. To be called when everything is registered.
 */
export function speakPlainly(server: McpServer): void {
  const handlers: unknown = Reflect.get(server.server, '_requestHandlers');
  if (!(handlers instanceof Map)) throw new TypeError('The protocol’s library keeps its handlers elsewhere.');
  const tools: Table = Reflect.get(server, '_registeredTools');
  const prompts: Table = Reflect.get(server, '_registeredPrompts');
  for (const tool of Object.values(tools)) closeInput(tool);
  for (const [method, handle] of handlers) {
    handlers.set(method, async (request: unknown, extra: unknown) => {
      const wrong = mistakenCall(request, tools);
      if (wrong !== undefined) return mistake(wrong);
      refusePrompt(request, prompts);
      try {
        return await handle(request, extra);
      } catch (error) {
        throw error instanceof z.core.$ZodError ? new McpParametersError(wordsOf(error)) : error;
      }
    });
  }
}

/**
 * Has a tool refuse arguments that it doesn't know, and say so in its schema. The library would leave them out in silence, and an
 * assistant that writes `lang` for `language` would never learn why it's answered in English.
 */
function closeInput(tool: Table[string]): void {
  const { inputSchema } = tool;
  if (inputSchema instanceof z.core.$ZodObject)
    Reflect.set(tool, 'inputSchema', z.strictObject(inputSchema._zod.def.shape));
}

/**
 * What is wrong with a call of a tool. It's an answer that is marked as a mistake, which assistants read and put right, not an error
 * of the protocol (MCP 2025-11-25, Tools › Error Handling). `undefined` for a call that fits, and for any other request.
 */
function mistakenCall(request: unknown, tools: Table): string | undefined {
  const { name = '', arguments: given = {} } = CallToolRequestSchema.safeParse(request).data?.params ?? {};
  if (name === '') return undefined;
  const tool = tools[name];
  if (tool === undefined)
    return `There’s no tool "${name.slice(0, 100)}". Use one of: ${Object.keys(tools).join(', ')}.`;
  const wrong = misfitOf(tool.inputSchema, given);
  return wrong && `${name} can’t be called like this. ${wrong}`;
}

function refusePrompt(request: unknown, prompts: Table): void {
  const { name, arguments: given = {} } = GetPromptRequestSchema.safeParse(request).data?.params ?? {};
  if (name === undefined) return;
  const prompt = prompts[name];
  const known = Object.keys(prompts).join(', ');
  if (prompt === undefined)
    throw new McpParametersError(`There’s no prompt "${name.slice(0, 100)}". Use one of: ${known}.`);
  const wrong = misfitOf(prompt.argsSchema, given);
  if (wrong !== undefined) throw new McpParametersError(`${name} can’t be used like this. ${wrong}`);
}

function misfitOf(schema: unknown, given: unknown): string | undefined {
  const read = schema instanceof z.core.$ZodType ? z.safeParse(schema, given, WITH_INPUT) : undefined;
  return read?.error && schema instanceof z.core.$ZodType ? wordsOf(read.error, schema) : undefined;
}

/** Errors that are told of one message. */
const MOST_TOLD = 5;

/** `query: This field is required. Add it, as text.` */
function wordsOf({ issues }: z.core.$ZodError, schema?: z.core.$ZodType): string {
  const errors = fieldErrors(issues, schema, 'argument');
  const told = errors.slice(0, MOST_TOLD).map(({ field, message, fix }) => `${field}: ${message} ${fix}`);
  return told.join(' ');
}
