import type { Example, RuleAbout } from '@/lib/format';

/** The files that an example stands for: it is put into a file that is right otherwise, `<name>.md`. */
export function exampleFiles(
  { frame }: RuleAbout,
  example: Example,
  name: string,
): Readonly<Record<string, string | Uint8Array>> {
  if (typeof example === 'string') return { [`${name}.md`]: fileOf(frame, example, name) };
  return example instanceof Uint8Array ? { [`${name}.md`]: example } : example;
}

function fileOf(frame: RuleAbout['frame'], text: string, name: string): string {
  switch (frame) {
    case 'properties':
      return `<properties\n${text}\nselfHelpType="generic"\narticleId="${name}"\n/>\n\n# Restore a server\n`;
    case 'body':
      return `<properties selfHelpType="generic" articleId="${name}" pageTitle="Restore a server" />\n\n${text}`;
    case 'json':
      return fenced('diagnoseAndSolve', name, text);
    case 'form':
      return fenced('problemScopingQuestions', name, text);
    case 'questions':
      return fenced('problemScopingQuestions', name, `{ "formElements": [\n${text}\n] }`);
    case 'troubleshooter':
      return fenced('TSG_Workflow', name, text);
    default:
      // A whole file brings an id of its own, which must differ from that of other examples.
      return text.replace(/(articleId(?:="|: ))restore/, `$1${name}`);
  }
}

function fenced(kind: string, name: string, json: string): string {
  return `<properties selfHelpType="${kind}" articleId="${name}" pageTitle="Restore a server" />\n---\n${json}\n---\n`;
}
