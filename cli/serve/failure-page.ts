import type { ServerResponse } from 'node:http';
import { inLanguage } from '@/lib/request';
import { directionIn, type Language, siteText, textIn, USUAL_LANGUAGE } from '@/lib/text';
import { allowStyle } from './security-headers';

/**
 * The look of the site in the colors of its palette (app/styles/tokens.css). It stands in the page itself: what failed may be
 * whatever serves style sheets, too.
 */
const STYLE = `:root{color-scheme:light dark}
body{max-width:68rem;margin:0 auto;padding:3rem 1.25rem;background:light-dark(#faf8f3,#121413);color:light-dark(#1b1c1a,#eceae3);\
font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}
h1{margin:0 0 .75rem;font:650 clamp(1.875rem,1.35rem + 2.2vw,2.75rem)/1.15 "Iowan Old Style","Palatino Linotype",P052,Charter,Georgia,serif}
p{max-width:42rem;margin:0 0 1.5rem}
.lead,.id{color:light-dark(#57554d,#b7b5ac)}
.lead{font-size:1.1875rem}.id{font-size:.9063rem}
a,svg{color:light-dark(#0b5a61,#6fc7c6)}
svg{float:inline-end;width:clamp(5.5rem,24vw,15rem);margin-block-end:1rem;margin-inline-start:1rem;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.ground{fill:light-dark(#dff0ef,#14302f);stroke:none}
:focus-visible{outline:3px solid;outline-offset:2px}
@media(forced-colors:active){svg{color:CanvasText}.ground{fill:none}}
@media print{svg{display:none}}`;

/** The stair of the site's mark with a crack in it, as the other pages that have little to show have theirs (components/icons). */
const DRAWING = `<svg viewBox="0 0 160 120" aria-hidden="true">\
<path class="ground" d="M8 112h36V88h36V64h11l-8 14 14 10-9 24zM100 112l9-26-14-10 7-12h14V40h36v72z"/>\
<path d="M8 112h36V88h36V64h11l-8 14 14 10-9 24M100 112l9-26-14-10 7-12h14V40h36M62 16v24M62 52v1.5"/></svg>`;

/**
 * Answers for a page that failed, readable without script and without style, with the id under which the log says why. It
 * asks for no other file.
 * @param id letters, digits, dots, hyphens
 */
export function sendFailurePage(response: ServerResponse, id: string, language?: Language): void {
  const words = textIn(language ?? USUAL_LANGUAGE).error;
  const more = `<p><a href="${inLanguage('/', language)}">${words.home}</a></p><p class="id">${words.reference({ digest: id })}</p>`;
  sendAlone(response, 500, words, more, language);
}

/** Answers for the pages of a preview link that has ended: the same page, with nothing to go on to. */
export function sendEndedPage(response: ServerResponse): void {
  sendAlone(response, 410, siteText().previewEnded, '');
}

function sendAlone(
  response: ServerResponse,
  status: number,
  { title, intro }: { readonly title: string; readonly intro: string },
  more: string,
  language: Language = USUAL_LANGUAGE,
): void {
  const page = [
    '<!DOCTYPE html>',
    `<html lang="${language}" dir="${directionIn(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${title}</title><style>${STYLE}</style></head>`,
    `<body><main>${DRAWING}<h1>${title}</h1><p class="lead">${intro}</p>${more}</main></body></html>`,
  ];
  allowStyle(response, STYLE);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status).end(`${page.join('\n')}\n`);
}
