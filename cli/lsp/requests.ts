import {
  type Connection,
  type Location,
  type Position,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { formatContent } from '../format/format-content';
import { codeActions } from './code-actions';
import { completionsAt } from './completion';
import type { EditorSession } from './editor-session';
import { editsBetween } from './edits';
import { hoverAt } from './hover';
import { foldingOf, outlineOf } from './outline';
import type { Project } from './project';
import { renamable, renameAt } from './rename';
import { definitionOf, placesOf, type SymbolPlace, symbolAt } from './symbols';
import { type Text, textOf } from './text';
import { tokensOf } from './tokens';

/** A file of the content that a request is about. */
interface Asked {
  readonly project: Project;
  readonly file: string;
  readonly text: Text;
}

/** Answers what an editor asks about a place of a file; where something goes wrong it is logged, and nothing is the answer. */
export function answerRequests(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  session: EditorSession,
): void {
  const answering = answeringBy(connection, documents, session);
  answerOfText(connection, answering);
  answerOfNames(connection, answering);
}

type Answering = ReturnType<typeof answeringBy>;

function answeringBy(connection: Connection, documents: TextDocuments<TextDocument>, session: EditorSession) {
  const asked = async (uri: string): Promise<Asked | undefined> => {
    const project = await session.project();
    const file = project?.pathOf(uri);
    const text = file === undefined ? undefined : project?.textOf(file);
    return project === undefined || file === undefined || text === undefined ? undefined : { project, file, text };
  };
  const answer = async <Result>(uri: string, nothing: Result, find: (asked: Asked) => Result): Promise<Result> => {
    try {
      const found = await asked(uri);
      return found === undefined ? nothing : find(found);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return nothing;
    }
  };
  /** Of a text alone: editors ask for these of every file that is opened. */
  const ofText = <Result>(uri: string, find: (text: Text) => Result, nothing: Result): Result => {
    try {
      return find(textOf(documents.get(uri)?.getText() ?? ''));
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return nothing;
    }
  };
  return { answer, ofText };
}

function answerOfText(connection: Connection, { answer, ofText }: Answering): void {
  connection.onDocumentSymbol(({ textDocument: { uri } }) => ofText(uri, outlineOf, []));
  connection.onFoldingRanges(({ textDocument: { uri } }) => ofText(uri, foldingOf, []));
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) => ({ data: ofText(uri, tokensOf, []) }));
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    answer(uri, [], ({ project, file }) => codeActions(project, file, range, context.only)),
  );
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    answer(uri, null, ({ project, file, text }) => completionsAt(project, file, text.offsetAt(position))),
  );
  connection.onHover(({ textDocument: { uri }, position }) =>
    answer(uri, null, ({ project, file, text }) => hoverAt(project, file, text.offsetAt(position))),
  );
}

function answerOfNames(connection: Connection, { answer }: Answering): void {
  const symbolOf = (found: Asked, position: Position) => {
    found.project.settled();
    return symbolAt(found.project, found.file, found.text.offsetAt(position))?.symbol;
  };
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    answer(uri, null, (found) => {
      const symbol = symbolOf(found, position);
      const place = symbol && definitionOf(found.project, symbol);
      return place === undefined ? null : (locationOf(found.project, place) ?? null);
    }),
  );
  connection.onReferences(({ textDocument: { uri }, position, context }) =>
    answer<Location[]>(uri, [], (found) => {
      const symbol = symbolOf(found, position);
      if (symbol === undefined) return [];
      const own = definitionOf(found.project, symbol);
      const places = placesOf(found.project, symbol).filter((place) => {
        return context.includeDeclaration || place.path !== own?.path || place.start !== own.start;
      });
      return places.flatMap((place) => locationOf(found.project, place) ?? []);
    }),
  );
  connection.onDocumentFormatting(({ textDocument: { uri } }) =>
    answer(uri, null, ({ project, file }) => {
      const raw = project.rawOf(file);
      return raw === undefined ? null : editsBetween(raw, formatContent(project.live, file, raw));
    }),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    answer(uri, null, ({ project, file, text }) => {
      project.settled();
      const place = renamable(project, file, text.offsetAt(position))?.place;
      return place === undefined ? null : text.rangeOf(place.start, place.end);
    }),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
    answer(uri, null, ({ project, file, text }) => {
      project.settled();
      return renameAt(project, file, text.offsetAt(position), newName);
    }),
  );
}

function locationOf(project: Project, { path, start, end }: SymbolPlace): Location | undefined {
  const text = project.textOf(path);
  return text && { uri: project.uriOf(path), range: text.rangeOf(start, end) };
}
