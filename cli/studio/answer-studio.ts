import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { projectRoot } from '@/lib/catalog/process';
import { MOST_PICTURE_BYTES, storePicture } from '@/lib/studio';
import { endTooLong } from '../serve/end-too-long';
import { bundlePageScript, type ScriptBundle, STUDIO_BUNDLE } from '../serve/page-script';
import { sendPlain } from '../serve/plain-answer';
import { readBody } from '../serve/read-body';
import { setSecurityHeaders } from '../serve/security-headers';
import { OPERATIONS, placeOf, type Studio, StudioRefusal } from './api';
import { refusalOf } from './guard-request';
import { LiveProject } from './live-project';
import { type Drawing, previewPage } from './preview-page';
import { STUDIO, STUDIO_SCRIPT, STUDIO_SHEET, shellPage, shellPolicy, studioSheet } from './shell';

/** Bytes of a question with two texts of a file in it, escaped. */
const LONGEST_QUESTION = 16_000_000;

/** The Studio of a development server. */
export interface StudioServer {
  /** Answers what is asked below `/studio`. */
  readonly answer: RequestListener;
  /** Takes in files that were written, as the disk names them. */
  readonly changed: (files: Iterable<string>) => Promise<void>;
}

/** Whether the Studio answers an address. */
export function isOfStudio(address = ''): boolean {
  return /^\/studio(?:[/?]|$)/.test(address);
}

/** The Studio over a content folder. Nothing is read before it is asked for. */
export function createStudio(contentDir: string, drawing: Drawing): StudioServer {
  const content = new LiveProject(contentDir);
  const token = randomBytes(32).toString('base64url');
  const bundle = keptBundle();
  const studio: Studio = { content, drawing };
  return {
    changed: (files) => content.changed(files),
    answer: (request, response) => {
      setSecurityHeaders(response, { isDev: false, origin: undefined });
      response.setHeader('Cache-Control', 'no-store');
      const refusal = refusalOf(request, token);
      const done = refusal === undefined ? answer(studio, token, bundle, request, response) : undefined;
      if (done === undefined) sendRefusal(request, response, 403, refusal ?? '');
      else done.catch((error: unknown) => sendFailure(request, response, error));
    },
  };
}

async function answer(
  studio: Studio,
  token: string,
  bundle: () => Promise<ScriptBundle>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  if (request.method === 'POST') return answerQuestion(studio, request, response, pathname, searchParams);
  if (pathname === STUDIO || pathname === `${STUDIO}/edit`) return sendShell(response, token);
  if (pathname === STUDIO_SHEET) return send(response, 'text/css', studioSheet(projectRoot()));
  if (pathname === `${STUDIO}/preview`) return sendPreview(studio, response, searchParams.get('path') ?? '');
  const { entry, files } = await bundle();
  const asked = pathname === STUDIO_SCRIPT ? entry : pathname.slice(STUDIO.length + 1);
  const file = files.find((each) => each.name === asked);
  if (file === undefined) return sendPlain(response, 404, 'The Studio has no such page.');
  send(response, 'text/javascript', file.text);
}

function sendShell(response: ServerResponse, token: string): void {
  const nonce = randomBytes(16).toString('base64url');
  response.setHeader('Content-Security-Policy', shellPolicy(nonce));
  send(response, 'text/html', shellPage({ token, nonce }));
}

/** The page of a file for the frame beside the editor, which runs no script of it. */
async function sendPreview({ content, drawing }: Studio, response: ServerResponse, file: string): Promise<void> {
  const project = await content.project();
  placeOf(project, file);
  const html = await previewPage(project, file, drawing);
  const policy = String(response.getHeader('Content-Security-Policy'))
    .replace("frame-ancestors 'none'", "frame-ancestors 'self'")
    .replace(/script-src [^;]*/, "script-src 'none'");
  response.setHeader('Content-Security-Policy', policy);
  send(response, 'text/html', html || EMPTY_PAGE);
}

const EMPTY_PAGE =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>No page</title></head><body><main><p>This file has no page of its own.</p></main></body></html>';

async function answerQuestion(
  studio: Studio,
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
  query: URLSearchParams,
): Promise<void> {
  const asked = address.startsWith(`${STUDIO}/api/`) ? address.slice(`${STUDIO}/api/`.length) : '';
  const isPicture = asked === 'picture';
  const longest = isPicture ? MOST_PICTURE_BYTES : LONGEST_QUESTION;
  const body = await readBody(request, response, { longest });
  if (typeof body === 'string')
    return sendRefusal(
      request,
      response,
      413,
      `${isPicture ? 'The picture is too large' : 'This is too much text'}. The limit is ${longest / 1e6} MB.`,
    );
  if (isPicture) {
    const { live } = await studio.content.project();
    const stored = storePicture(live.folders, query.get('path') ?? '', query.get('name') ?? '', body);
    if (stored.kind === 'refused') throw new StudioRefusal(stored.reason);
    return sendJson(response, 200, stored);
  }
  const operation = Object.hasOwn(OPERATIONS, asked) ? OPERATIONS[asked] : undefined;
  if (operation === undefined) return sendRefusal(request, response, 404, 'The Studio can’t do that.');
  sendJson(response, 200, await operation.answer(studio, read(body)));
}

function read(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw new StudioRefusal('This isn’t JSON.');
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.statusCode = status;
  send(response, 'application/json', JSON.stringify(value));
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(body);
}

function sendRefusal(request: IncomingMessage, response: ServerResponse, status: number, message: string): void {
  if (status === 413) {
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    endTooLong(response, JSON.stringify({ message }));
    return;
  }
  // What is still on its way is not read.
  if (request.method === 'POST') response.setHeader('Connection', 'close');
  if (request.method === 'POST') sendJson(response, status, { message });
  else sendPlain(response, status, message);
}

function sendFailure(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof StudioRefusal) sendRefusal(request, response, 422, message);
  else {
    console.error('Studio:', error);
    sendRefusal(request, response, 500, `Something failed: ${message}`);
  }
}

/** The script, bundled when it is first asked for; while somebody works on it, a reload of the page takes a change in after the server was started anew. */
function keptBundle(): () => Promise<ScriptBundle> {
  let kept: Promise<ScriptBundle> | undefined;
  return () => {
    kept ??= bundlePageScript(projectRoot(), STUDIO_BUNDLE).catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
