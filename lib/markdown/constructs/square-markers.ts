import type { Construct } from './construct';

/**
 * Markers in square brackets, with `>` or without: what stands for a whole block is taken off and leaves the block.
 *
 *     > [!div class="nextstepaction"]
 *       ^ the link below it is the next step
 */
const BLOCK_MARKERS =
  /\[!(?:div|Steps|select|checklist|op_(?:single|multi)_selector)\b[^\]\n]{0,300}\]|\[(?:AZURE|WACOM|ACOM)\.SELECTOR(?:-LIST)?\b[^\](\n]{0,20}(?:\(([^()\n]{0,200})\))?[^\]\n]{0,20}\]/gi;

/** The next step of a series, with the link that is it: the marker stands above it in the same quotation. */
const NEXT_STEP =
  /\[!div\b[^\]\n]{0,100}\bnextstepaction\b[^\]\n]{0,100}\][ \t]{0,9}\n[ \t>]{0,100}(\[[^\]\n]{1,300}\](?:\([^()\n]{1,600}\)|\[[^\]\n]{0,300}\]))/gi;

/** `[!VIDEO https://…]`, `[AZURE.VIDEO id]`, and `[!Video-link https://…]`. */
const VIDEO = /\[(?:!|(?:AZURE|WACOM|ACOM)\.)VIDEO(?:-link)?[ \t]{1,9}([^\s\]]{1,600})[^\]\n]{0,200}\]/gi;

/** `[!code-csharp[name](path#range)]`, once nothing could be put in its place. */
const CODE = /\[!code(?:-[\w+#]{1,30})?[ \t]{0,9}\[([^\]\n]{0,300})\]\(([^()\n]{1,600})\)\]/gi;

/** `[WACOM.NOTE]`, `[AZURE.NOTE (title)]`, and one whose bracket is closed by another sign. */
const NOTE = /\[(?:AZURE|WACOM|ACOM)\.(NOTE|TIP|IMPORTANT|WARNING|CAUTION)S?[ \t]{0,9}(?:\(([^()\n]{0,200})\))?[\]>]/gi;

/** `**[!NOTE]**`, and `[! NOTE ]` with blanks: how hurried hands write a note. */
const LOOSE_NOTE =
  /(\*\*|__)\[[ \t]?![ \t]?(NOTE|TIP|IMPORTANT|WARNING|CAUTION)[ \t]?\]:?\1|\[![ \t]{1,3}(NOTE|TIP|IMPORTANT|WARNING|CAUTION)[ \t]?\]/gi;

/** Markers in brackets become the block that they mark, a video a link to it. */
export const readMarkers: Construct = (text, words) => {
  if (!/\[(?:!|[AW]?A?COM\.|AZURE\.)/i.test(text)) return text;
  return text
    .replace(LOOSE_NOTE, (_, _stars, bold = '', loose = '') => `[!${bold || loose}]`)
    .replace(NEXT_STEP, '<span class="next-step">$1</span>')
    .replace(BLOCK_MARKERS, (_, versions: string | undefined) =>
      versions === undefined ? '' : `**Selector list: ${versions.trim()}**\n>\n`,
    )
    .replace(VIDEO, (_, target: string) => `[${words.video}](${videoAddress(target)})`)
    .replace(CODE, (_, name: string, target: string) => `[${name || fileName(target)}](${target})`)
    .replace(NOTE, (_, kind: string, title = '') => `[!${kind}] ${title}`);
};

/** The id of a video is that of its page. */
function videoAddress(target: string): string {
  return /^https?:/i.test(target) ? target : `https://azure.microsoft.com/resources/videos/${target}/`;
}

function fileName(target: string): string {
  return target.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? target;
}
