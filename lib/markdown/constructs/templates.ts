import type { Construct } from './construct';
import { alternative, readableName, tabId } from './tabs';

/** GitHub docs: text for readers of one platform or tool. */
const BRANCH =
  /\{%-?[ \t]{0,9}(end)?(mac|windows|linux|webui|cli|desktop|curl|codespaces|vscode|jetbrains|visualstudio|xcode|rowheaders)[ \t]{0,9}-?%\}/gi;

/** `{% note %}`, `{% tip %}`, `{% warning %}` of GitHub docs; `{{< admonition type="note" >}}` of Hugo. */
const LIQUID_NOTE = /\{%-?[ \t]{0,9}(end)?(note|tip|warning|danger|caution|important)[ \t]{0,9}-?%\}/gi;
const HUGO_NOTE =
  /\{\{[<%][ \t]{0,9}(\/)?(?:admonition|note|tip|warning|caution|important|alert)\b([^{}\n]{0,300}?)\/?[ \t]{0,9}[>%]\}\}/gi;

/** Two ways of a condition; an "else" begins the other. */
const CONDITION =
  /\{%-?[ \t]{0,9}(?:if|ifversion|elsif|elif|unless|else|endif|endunless|for|endfor|case|when|endcase|assign|capture|endcapture|comment|endcomment|raw|endraw|data|include|render|octicon|indented_data_reference)\b[^%]{0,400}%\}/gi;

const ANY_TAG = /\{%[^%\n]{0,400}%\}|\{\{[<%][^{}\n]{0,400}[>%]\}\}|\{\{[^{}\n]{0,300}\}\}/g;

/**
 * Templates of Liquid (Jekyll, GitHub docs) and Hugo: what holds for one platform is shown with the platform's name, a note as
 * a note; a variable or a condition whose value only their own site knows goes, and both ways of a condition stay.
 */
export const readTemplates: Construct = (text, words) => {
  if (!/\{%|\{\{/.test(text)) return text;
  return text
    .replace(BRANCH, (_, end: string | undefined, name: string) =>
      end ? '\n\n</div>\n\n' : alternative({ name: readableName(name), tabs: [tabId(name)] }),
    )
    .replace(LIQUID_NOTE, (_, end: string | undefined, kind: string) =>
      end ? '\n\n</div>\n\n' : noteOf(kind, words.notes),
    )
    .replace(HUGO_NOTE, (whole, end: string | undefined, rest: string) => {
      return end
        ? '\n\n</div>\n\n'
        : noteOf(
            /type[ \t]*=[ \t]*["']?(\w+)/.exec(rest)?.[1] ?? /\{\{[<%][ \t]*(\w+)/.exec(whole)?.[1] ?? '',
            words.notes,
          );
    })
    .replace(CONDITION, '')
    .replace(ANY_TAG, '');
};

type Notes = Parameters<Construct>[1]['notes'];

/** Opens a note; a `</div>` closes it. */
function noteOf(kind: string, notes: Notes): string {
  const known = kind.toLowerCase() === 'danger' ? 'warning' : kind.toLowerCase();
  const name = isNote(known, notes) ? known : 'note';
  return `\n\n<div class="note" data-note="${name}">\n\n<p class="note-title">${notes[name]}</p>\n\n`;
}

function isNote(kind: string, notes: Notes): kind is keyof Notes {
  return kind in notes;
}
